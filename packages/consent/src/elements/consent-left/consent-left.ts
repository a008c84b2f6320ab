import { LocaleController, SmallElement } from '@placet/base';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Trace } from '../../core/traces.js';
import { noticeCatalogs } from '../../strings/notices/catalogs.js';
import { styles } from './consent-left.styles.js';

/**
 * Names what no page can delete once consent was taken back: what other sites keep, and what only servers see. It stands
 * at the foot of the page until the visitor closes it, which sends a `close` event and removes it.
 *
 * Placet puts it beside `<placet-consent>` by itself.
 *
 * @customElement placet-consent-left
 * @csspart notice - The card.
 * @csspart button - The button that closes it.
 */
export class ConsentLeftElement extends SmallElement {
  static override readonly styles: readonly string[] = [styles];
  static override readonly properties: Readonly<Record<string, unknown>> = { traces: [] };

  /** What is left. */
  declare traces: readonly Trace[];

  readonly #notices = new LocaleController(this, noticeCatalogs);

  protected override render(): unknown {
    const { strings, locale, dir } = this.#notices;
    // The status is there before it says something, or nobody would hear it.
    return html`<section
      part="notice"
      popover="manual"
      lang=${locale}
      dir=${dir}
      aria-labelledby=${strings ? 'title' : nothing}
    >
      <div role="status">
        ${
          strings
            ? html`<h2 id="title">${strings.left}</h2>
                <p>${strings.leftHow}</p>
                <ul>
                  ${this.traces.map(renderTrace)}
                </ul>`
            : nothing
        }
      </div>
      ${
        strings
          ? html`<button part="button" type="button" @click=${this.#close}>
              ${strings.close}
            </button>`
          : nothing
      }
    </section>`;
  }

  protected override updated(): void {
    // Above whatever the page puts on top of itself, and not yet while it is empty.
    const card = this.renderRoot.querySelector<HTMLElement>('section');
    if (this.#notices.strings && card && !card.matches(':popover-open')) card.showPopover();
  }

  readonly #close = (): void => {
    this.dispatchEvent(new Event('close'));
    this.remove();
  };
}

function renderTrace({ name, type = 'cookie', domain }: Trace): TemplateResult {
  const whose = domain ? html` <bdi>(${domain})</bdi>` : nothing;
  return html`<li>
    <code dir="ltr">${name}</code
    >${type === 'cookie' ? nothing : html` <small>${type}</small>`}${whose}
  </li>`;
}
