import { getByRole, queryByRole, within } from '@testing-library/dom';
import axe from 'axe-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { lifecycleContract } from '../../../../base/src/elements/lifecycle.contract.js';
import type { Consent } from '../../core/consent.js';
import { settle, until } from '../../page.fixture.js';
import { consentFor, openStage } from '../consent/consent.fixture.js';
import type { EmbedElement } from './embed.js';
import './define.js';

let stage: HTMLDivElement;

// As wide in each engine: in a narrow column the words need more room than the content.
beforeAll(() => page.viewport(800, 600));

beforeEach(() => {
  stage = openStage();
});

afterEach(() => {
  stage.remove();
});

const youtube =
  '<iframe src="about:blank#youtube-nocookie.com" width="640" height="360" title="Une nuit"></iframe>';

async function embed(
  consent: Consent,
  content = youtube,
  attributes: Readonly<Record<string, string>> = { service: 'youtube' },
  children: readonly Element[] = [],
): Promise<{ element: EmbedElement; root: HTMLElement }> {
  const element = document.createElement('placet-embed');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const template = document.createElement('template');
  template.innerHTML = content;
  element.append(template, ...children);
  element.consent = consent;
  stage.append(element);
  const root = element.shadowRoot as unknown as HTMLElement;
  await until(() => root.querySelector('button, .loaded') !== null);
  return { element, root };
}

const frames = (): NodeListOf<HTMLIFrameElement> => stage.querySelectorAll('iframe');

describe('a placeholder', () => {
  it('says whose content it is, why it is not there, and where to read more; nothing is loaded', async () => {
    const { root } = await embed(consentFor([]));
    const group = getByRole(root, 'group', { name: 'Une nuit' });
    expect(group.textContent).toMatch(/Hébergé par .YouTube., qui saura votre visite/);
    expect(getByRole(group, 'link', { name: /Confidentialité chez .YouTube/ })).toHaveProperty(
      'href',
      'https://policies.google.com/privacy',
    );
    expect(frames()).toHaveLength(0);
    const { violations } = await axe.run(stage);
    expect(violations).toEqual([]);
  });

  it('asks in the bar, too, by the service that the address belongs to', async () => {
    const consent = consentFor([]);
    await embed(consent, '<iframe src="https://player.vimeo.com/video/1"></iframe>', {});
    await embed(consent, '<iframe src="https://maps.example.org/1"></iframe>', {
      category: 'functionality',
    });
    expect(consent.get().questions).toEqual([
      'media',
      'media/vimeo',
      'functionality',
      'functionality/maps.example.org',
    ]);
  });

  it('keeps the room of the content, so that nothing moves when it is loaded', async () => {
    const { element, root } = await embed(consentFor([]));
    const { width, height } = element.getBoundingClientRect();
    expect(height).toBeCloseTo((width * 9) / 16, 0);
    getByRole(root, 'button', { name: 'Charger une fois' }).click();
    await until(() => frames().length === 1);
    await element.updateComplete;
    expect(element.getBoundingClientRect().height).toBeCloseTo(height, 0);
    expect(frames()[0]?.getBoundingClientRect().height).toBeCloseTo(height, 0);
  });

  it('shows all of its words and its buttons in a narrow column, too', async () => {
    stage.style.width = '280px';
    const { element, root } = await embed(consentFor([]));
    for (const button of within(root).getAllByRole('button')) {
      const { bottom } = button.getBoundingClientRect();
      expect(bottom).toBeLessThanOrEqual(element.getBoundingClientRect().bottom);
    }
    const text = root.querySelector('[part=text]');
    expect(text?.scrollHeight).toBe(text?.clientHeight);
  });
});

describe('loading once', () => {
  it('shows the content, moves the focus to it, and remembers nothing', async () => {
    const consent = consentFor([]);
    const { element, root } = await embed(consent);
    getByRole(root, 'button', { name: 'Charger une fois' }).focus();
    await userEvent.keyboard('{Enter}');
    await element.updateComplete;
    expect(frames()).toHaveLength(1);
    expect(document.activeElement).toBe(frames()[0]);
    expect(consent.get().record).toBeUndefined();
    expect(queryByRole(root, 'button')).toBeNull();
  });

  it('is taken back by a refusal that comes after it', async () => {
    const consent = consentFor([]);
    consent.refuseAll();
    const { element, root } = await embed(consent);
    getByRole(root, 'button', { name: 'Charger une fois' }).click();
    await element.updateComplete;
    expect(frames()).toHaveLength(1);
    consent.refuseAll();
    await element.updateComplete;
    expect(frames()).toHaveLength(0);
    expect(queryByRole(root, 'button', { name: 'Charger une fois' })).not.toBeNull();
  });
});

describe('always allowing', () => {
  it('grants this service and nothing else, and shows all of its content', async () => {
    const consent = consentFor(['analytics', 'media/vimeo']);
    const { element, root } = await embed(consent);
    const other = await embed(consent);
    const vimeo = await embed(consent, youtube, { service: 'vimeo' });
    getByRole(root, 'button', { name: /^Toujours autoriser/ }).click();
    await Promise.all([element.updateComplete, other.element.updateComplete]);
    expect(frames()).toHaveLength(2);
    expect(vimeo.element.querySelector('iframe')).toBeNull();
    expect(Object.fromEntries(consent.get().record?.answers ?? [])).toEqual({
      'media/youtube': { granted: true, expires: expect.any(Number) },
    });
    consent.withdraw();
    await element.updateComplete;
    expect(frames()).toHaveLength(0);
  });

  it('holds on the next page, where the content is there at once', async () => {
    const consent = consentFor(['media/youtube']);
    consent.acceptAll();
    await embed(consent);
    expect(frames()).toHaveLength(1);
  });
});

describe('any HTML', () => {
  it('is shown with its text; its scripts wait for the gate, in their order and with all they carry', async () => {
    const consent = consentFor([]);
    const { element, root } = await embed(
      consent,
      'a post<blockquote>by someone</blockquote><script async nonce="n" src="/widget.js"></script><script type="module">1</script>',
      { service: 'social', name: 'Social' },
    );
    getByRole(root, 'button', { name: /^Toujours autoriser .Social/ }).click();
    await element.updateComplete;
    expect(element.textContent).toContain('a postby someone');
    const scripts = [...element.querySelectorAll('script')];
    const gated = { category: 'media', service: 'social' };
    expect(
      scripts.map(({ type, nonce, dataset }) => [
        type,
        nonce,
        Object.fromEntries(Object.entries(dataset)),
      ]),
    ).toEqual([
      ['text/plain', 'n', { ...gated, src: '/widget.js', type: '' }],
      ['text/plain', '', { ...gated, type: 'module' }],
    ]);
    expect(scripts[0]?.hasAttribute('src')).toBe(false);
  });
});

const picture = (src: string): HTMLImageElement => {
  const image = new Image();
  image.slot = 'thumbnail';
  image.alt = '';
  image.setAttribute('src', src);
  return image;
};

describe('a picture of the site’s own', () => {
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
  afterEach(() => void vi.restoreAllMocks());

  it('stands behind the placeholder', async () => {
    const { element } = await embed(consentFor([]), youtube, undefined, [
      picture('data:image/gif;base64,R0lGODlhAQABAAAAACw='),
    ]);
    const { width, height } = element.querySelector('img')?.getBoundingClientRect() ?? {};
    expect(width).toBeCloseTo(element.offsetWidth, 0);
    expect(height).toBeCloseTo(element.offsetHeight, 0);
    expect(console.error).not.toHaveBeenCalled();
  });

  it('that the service serves is told to the developer', async () => {
    const image = picture('');
    // Not asked for: the address is only what the element reads.
    Object.defineProperty(image, 'src', { value: 'https://i.ytimg.com/vi/1/hqdefault.jpg' });
    await embed(consentFor([]), youtube, undefined, [image]);
    await settle();
    expect(console.error).toHaveBeenCalledWith(
      expect.stringMatching(/<placet-embed>.*thumbnail.*your own host/),
    );
  });
});

describe('what a site gets wrong', () => {
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
  afterEach(() => void vi.restoreAllMocks());

  it.each([
    ['ratio', 'wide'],
    ['policy', 'javascript:alert(1)'],
  ])('%s="%s" is told, and the safest is done', async (attribute, value) => {
    const { element, root } = await embed(consentFor([]), youtube, {
      service: 'youtube',
      [attribute]: value,
    });
    expect(element.offsetHeight).toBeCloseTo((element.offsetWidth * 9) / 16, -1);
    expect(getByRole(root, 'link')).toHaveProperty('protocol', 'https:');
    expect(console.error).toHaveBeenCalledWith(expect.stringContaining(`attribute "${attribute}"`));
  });

  it('no template is told, and nothing is loaded', async () => {
    const consent = consentFor(['media']);
    consent.acceptAll();
    const element = document.createElement('placet-embed');
    element.consent = consent;
    stage.append(element);
    await until(() => vi.mocked(console.error).mock.calls.length > 0);
    expect(vi.mocked(console.error).mock.calls[0]?.[0]).toContain('a child <template>');
  });
});

describe('the element', () => {
  lifecycleContract('placet-embed', () => import('./define.js'));
});
