import { getByRole, queryByRole, within } from '@testing-library/dom';
import { lifecycleContract } from '../../../../base/src/elements/lifecycle.contract.js';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { settle, until } from '../../page.fixture.js';
import { bar, consentFor, names, openStage, preferencesOf, show } from './consent.fixture.js';

const complaints = () => vi.mocked(console.error).mock.calls.map(([message]) => String(message));
let stage: HTMLDivElement;

beforeEach(() => {
  stage = openStage();
});

afterEach(() => {
  stage.remove();
  document.querySelector('#hostile')?.remove();
});

describe('the question', () => {
  it.each([
    ['fr', 'light'],
    ['en', 'dark'],
    ['ar', 'light'],
  ])('is accessible (%s, %s)', async (lang, scheme) => {
    stage.lang = lang;
    stage.dir = lang === 'ar' ? 'rtl' : 'ltr';
    stage.style.colorScheme = scheme;
    await show(stage, consentFor(['analytics', 'marketing']), { policy: '/policy' });
    const { violations } = await axe.run(stage);
    expect(violations).toEqual([]);
  });

  it.each([
    ['fr', ["J'accepte", 'Je refuse', 'Je choisis'], 'Lire la suite'],
    ['en-GB', ['Accept', 'Refuse', 'Choose'], 'Read more'],
    ['ar', ['أوافق', 'أرفض', 'أختار'], 'قراءة المزيد'],
  ])('is asked in the language of the page (%s)', async (lang, labels, link) => {
    stage.lang = lang;
    const { root } = await show(stage, consentFor(['analytics']), { policy: '/policy' });
    expect(names(root)).toEqual(labels);
    expect(getByRole(root, 'link', { name: link })).toHaveProperty('pathname', '/policy');
  });

  it('names the purposes found on the page before the buttons', async () => {
    const { root } = await show(
      stage,
      consentFor(['necessary', 'statistics', 'media/youtube', 'odd one']),
    );
    const items = within(root)
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(items).toEqual([
      'Mesure d’audience – Compte les visites et montre quelles pages sont lues.',
      expect.stringMatching(/^Contenus intégrés – Montre des vidéos/),
      'odd one',
    ]);
    const button = getByRole(root, 'button', { name: "J'accepte" });
    expect(getByRole(root, 'list').compareDocumentPosition(button)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  it('is not asked where nothing needs consent', async () => {
    const { root } = await show(stage, consentFor([]));
    expect(bar(root)).toBeNull();
  });

  it.each([320, 1280])('offers buttons that cannot be told apart, %i px wide', async (width) => {
    await page.viewport(width, 640);
    const { root } = await show(stage, consentFor(['analytics']));
    const looks = within(root)
      .getAllByRole('button')
      .map((button) => {
        const { width: inline, height, top } = button.getBoundingClientRect();
        const { color, backgroundColor, border, font, opacity } = getComputedStyle(button);
        expect(button.getAttribute('part')).toBe('button');
        expect(height).toBeGreaterThanOrEqual(24);
        return {
          inline,
          height,
          top,
          look: [color, backgroundColor, border, font, opacity].join(),
        };
      });
    expect(looks).toHaveLength(3);
    for (const { inline, height, top, look } of looks) {
      expect(Math.abs(inline - (looks[0]?.inline ?? 0))).toBeLessThanOrEqual(2);
      expect(Math.abs(height - (looks[0]?.height ?? 0))).toBeLessThanOrEqual(2);
      expect(top).toBe(looks[0]?.top);
      expect(look).toBe(looks[0]?.look);
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await page.viewport(800, 600);
  });

  it.each([
    ["J'accepte", true],
    ['Je refuse', false],
  ])('is answered by %s, and then gone', async (name, granted) => {
    const consent = consentFor(['analytics']);
    const { element, root } = await show(stage, consent);
    getByRole(root, 'button', { name }).click();
    await element.updateComplete;
    expect(consent.answer('analytics')).toBe(granted);
    expect(bar(root)).toBeNull();
    expect(getByRole(root, 'status').textContent?.trim()).toBe('Vos choix sont enregistrés.');
  });

  it('is not answered by Escape, by scrolling or by a click elsewhere', async () => {
    const consent = consentFor(['analytics']);
    const { root } = await show(stage, consent);
    await userEvent.keyboard('{Escape}');
    getByRole(root, 'button', { name: "J'accepte" }).focus();
    await userEvent.keyboard('{Escape}');
    document.body.click();
    window.dispatchEvent(new Event('scroll'));
    await settle();
    expect(consent.get().record).toBeUndefined();
    expect(bar(root)).not.toBeNull();
  });

  it('says so when the browser would not keep the answer', async () => {
    const repository = { read: () => undefined, write: () => false, clear() {} };
    const { element, root } = await show(stage, consentFor(['analytics'], { repository }));
    getByRole(root, 'button', { name: 'Je refuse' }).click();
    await element.updateComplete;
    expect(getByRole(root, 'status').textContent).toContain('n’a pas pu garder');
  });

  it('follows the page when its language changes', async () => {
    const { root } = await show(stage, consentFor(['analytics']));
    stage.lang = 'en';
    await until(() => names(root)[0] !== "J'accepte");
    expect(names(root)).toEqual(['Accept', 'Refuse', 'Choose']);
  });
});

describe('the focus', () => {
  it('is left alone by the question, and comes to it first', async () => {
    const before = document.createElement('button');
    before.textContent = 'before';
    stage.append(before);
    (document.activeElement as HTMLElement | null)?.blur();
    const { element, root } = await show(stage, consentFor(['analytics']), { policy: '/policy' });
    expect(document.activeElement).toBe(document.body);
    await userEvent.tab();
    expect(document.activeElement).toBe(element);
    expect(root.ownerDocument).toBe(document);
    expect(element.shadowRoot?.activeElement?.textContent?.trim()).toBe('Lire la suite');
    await userEvent.tab();
    expect(element.shadowRoot?.activeElement?.textContent?.trim()).toBe("J'accepte");
  });

  it('goes back to where it was once the question is answered', async () => {
    const field = document.createElement('input');
    field.setAttribute('aria-label', 'a field');
    stage.append(field);
    field.focus();
    const { element, root } = await show(stage, consentFor(['analytics']));
    expect(document.activeElement).toBe(field);
    getByRole(root, 'button', { name: 'Je refuse' }).focus();
    await userEvent.keyboard('{Enter}');
    await element.updateComplete;
    expect(document.activeElement).toBe(field);
  });

  it('is never under the bar', async () => {
    const filler = document.createElement('div');
    filler.style.height = '3000px';
    const last = document.createElement('button');
    last.textContent = 'last';
    stage.append(filler, last);
    const { root } = await show(stage, consentFor(['analytics']));
    await until(() => document.documentElement.style.scrollPaddingBottom !== '');
    last.focus();
    await settle();
    expect(last.getBoundingClientRect().bottom).toBeLessThanOrEqual(
      (bar(root) as HTMLElement).getBoundingClientRect().top,
    );
  });

  it('leaves the spacing of the page as it was', async () => {
    document.documentElement.style.paddingBottom = '7px';
    const { element, root } = await show(stage, consentFor(['analytics']));
    await until(() => document.documentElement.style.scrollPaddingBottom !== '');
    getByRole(root, 'button', { name: 'Je refuse' }).click();
    await element.updateComplete;
    expect(document.documentElement.style.scrollPaddingBottom).toBe('');
    expect(document.documentElement.style.paddingBottom).toBe('7px');
    document.documentElement.style.paddingBottom = '';
  });
});

describe('in opt-out mode', () => {
  it('the visitor is told what is on, in words of its own', async () => {
    stage.lang = 'en';
    const consent = consentFor(['analytics']);
    const { root } = await show(stage, consent, { mode: 'opt-out' });
    expect(getByRole(root, 'heading').textContent).toBe('Your privacy choices');
    expect(names(root)).toEqual(['Accept', 'Refuse', 'Choose']);
    expect(consent.has('analytics')).toBe(true);
    getByRole(root, 'button', { name: 'Choose' }).click();
    const preferences = await preferencesOf(root);
    expect(getByRole<HTMLInputElement>(preferences, 'checkbox').checked).toBe(true);
  });

  it('an honoured signal is shown, and nobody is asked to take it back', async () => {
    stage.lang = 'en';
    const consent = consentFor(['analytics'], { signal: true });
    const { root } = await show(stage, consent, { mode: 'opt-out' });
    expect(bar(root)?.textContent).toContain('Opt-out signal honored');
    expect(names(root)).toEqual(['Keep it off', 'Choose']);
    getByRole(root, 'button', { name: 'Choose' }).click();
    const preferences = await preferencesOf(root);
    expect(getByRole<HTMLInputElement>(preferences, 'checkbox').checked).toBe(false);
    getByRole(root, 'button', { name: 'Keep it off', hidden: true }).click();
    expect(consent.answer('analytics')).toBe(false);
  });
});

describe('what a site gets wrong', () => {
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
  afterEach(() => void vi.restoreAllMocks());

  it('an unknown mode is told once, and taken for opt-in', async () => {
    const consent = consentFor(['analytics']);
    await show(stage, consent, { mode: 'optout' });
    expect(consent.has('analytics')).toBe(false);
    expect(complaints()).toEqual([
      expect.stringMatching(/<placet-consent> attribute "mode".*"opt-in" or "opt-out"/),
    ]);
  });

  it.each(['javascript:alert(1)', 'http://', 'data:text/html,x'])(
    'the policy %j is told, and gets no link',
    async (policy) => {
      const { root } = await show(stage, consentFor(['analytics']), { policy });
      expect(queryByRole(root, 'link')).toBeNull();
      expect(complaints()).toEqual([expect.stringContaining('attribute "policy"')]);
    },
  );

  it.each(['{"categories": ', '[]', '{"categories": null}', '{"categories": {"analytics": null}}'])(
    'broken names (%s) are told, and the catalog is used',
    async (content) => {
      const { root } = await show(stage, consentFor(['analytics']), {}, content);
      expect(getByRole(root, 'listitem').textContent).toMatch(/^Mesure d’audience/);
      expect(complaints()).toEqual([expect.stringContaining('script')]);
    },
  );

  it('its own names are used, as text and nothing else', async () => {
    const content = JSON.stringify({
      categories: { maps: { title: '<b>Plans</b>', purpose: 'Où nous trouver.' }, __proto__: {} },
    });
    const { root } = await show(stage, consentFor(['maps', 'constructor']), {}, content);
    const items = within(root).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      '<b>Plans</b> – Où nous trouver.',
      'constructor',
    ]);
    expect(complaints()).toEqual([]);
  });
});

describe('a hostile page', () => {
  it('cannot cover the buttons, nor hide them', async () => {
    const overlay = document.createElement('div');
    overlay.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff';
    const style = document.createElement('style');
    style.id = 'hostile';
    style.textContent =
      'button { display: none !important } section { opacity: 0 !important } * { font-size: 3px }';
    document.head.append(style);
    const { element, root } = await show(stage, consentFor(['analytics']));
    stage.append(overlay);
    for (const button of within(root).getAllByRole('button')) {
      const { left, top, width, height } = button.getBoundingClientRect();
      expect(height).toBeGreaterThanOrEqual(24);
      expect(document.elementFromPoint(left + width / 2, top + height / 2)).toBe(element);
    }
  });
});

describe('the element', () => {
  lifecycleContract('placet-consent', () => import('./define.js'));
});
