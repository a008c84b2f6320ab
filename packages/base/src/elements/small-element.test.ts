import { html } from 'lit/html.js';
import { afterEach, describe, expect, it } from 'vitest';
import { css } from './css.js';
import { SmallElement } from './small-element.js';

class Probe extends SmallElement {
  static override readonly properties: Readonly<Record<string, unknown>> = {
    label: 'none',
    headingLevel: 2,
    data: undefined,
  };
  static readonly observedAttributes: readonly string[] = ['label', 'heading-level'];
  static override readonly styles: readonly string[] = [
    css`
      p {
        margin: 0;
      }
    `,
  ];

  declare label: string;
  declare headingLevel: number;
  declare data: unknown;

  readonly updates: (readonly string[])[] = [];

  protected override willUpdate(changed: ReadonlySet<string>): void {
    this.updates.push([...changed]);
  }

  protected override render(): unknown {
    return html`<p>${this.label} ${this.headingLevel} ${typeof this.data}</p>`;
  }

  get text(): string | undefined {
    return this.renderRoot.textContent?.trim();
  }
}

let counter = 0;

/** Each test defines a class of its own, since names of elements cannot be given back. */
function newTag(): { readonly tag: string; readonly define: () => void } {
  const tag = `small-probe-${(counter += 1)}`;
  return { tag, define: () => customElements.define(tag, class extends Probe {}) };
}

async function place(): Promise<Probe> {
  const { tag, define } = newTag();
  define();
  const probe = document.createElement(tag) as Probe;
  document.body.append(probe);
  await probe.updateComplete;
  return probe;
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('a small element', () => {
  it('keeps what was set before it was defined', async () => {
    const { tag, define } = newTag();
    const early = document.createElement(tag) as Probe;
    early.label = 'early';
    early.setAttribute('heading-level', '4');
    document.body.append(early);
    define();
    await early.updateComplete;
    expect(early.text).toBe('early 4 undefined');
    early.label = 'late';
    await early.updateComplete;
    expect(early.text).toBe('late 4 undefined');
  });

  it('renders once for several changes, and tells which', async () => {
    const probe = await place();
    expect(probe.updates).toEqual([['label', 'headingLevel', 'data']]);
    probe.label = 'a';
    probe.data = {};
    probe.label = 'b';
    probe.headingLevel = 2;
    await probe.updateComplete;
    expect(probe.text).toBe('b 2 object');
    expect(probe.updates.slice(1)).toEqual([['label', 'data']]);
  });

  it('has its initial value back when the attribute goes', async () => {
    const probe = await place();
    probe.setAttribute('label', '');
    probe.setAttribute('heading-level', '3');
    await probe.updateComplete;
    expect(probe.text).toBe('3 undefined');
    probe.removeAttribute('label');
    probe.removeAttribute('heading-level');
    await probe.updateComplete;
    expect(probe.text).toBe('none 2 undefined');
  });

  it('waits while it is off the page', async () => {
    const probe = await place();
    probe.remove();
    probe.label = 'away';
    await probe.updateComplete;
    expect(probe.text).toBe('none 2 undefined');
    document.body.append(probe);
    await probe.updateComplete;
    expect(probe.text).toBe('away 2 undefined');
  });

  it('gives controllers their turns, also those that come late', async () => {
    const probe = await place();
    const turns: string[] = [];
    const controller = {
      hostConnected: () => turns.push('connected'),
      hostUpdate: () => turns.push(`update ${probe.updates.length}`),
      hostDisconnected: () => turns.push('disconnected'),
    };
    probe.addController(controller);
    probe.label = 'x';
    await probe.updateComplete;
    probe.remove();
    document.body.append(probe);
    await probe.updateComplete;
    probe.removeController(controller);
    probe.remove();
    expect(turns).toEqual(['connected', 'update 2', 'disconnected', 'connected', 'update 3']);
  });

  it('shares its style sheets with all of its kind', async () => {
    const probe = await place();
    const second = document.createElement(probe.localName) as Probe;
    expect(second.renderRoot.adoptedStyleSheets).toHaveLength(2);
    expect(second.renderRoot.adoptedStyleSheets).toEqual(probe.renderRoot.adoptedStyleSheets);
  });
});
