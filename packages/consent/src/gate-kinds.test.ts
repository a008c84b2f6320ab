import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { arrivedPage, closePages, until } from './page.fixture.js';
import { cookieRepository } from './repositories/cookie.js';

const forget = () => cookieRepository().clear();

beforeEach(forget);
afterEach(() => {
  closePages();
  forget();
});

describe('what else a gate holds back', () => {
  it('a style sheet loads, a picture with all its sizes, and what only looks gated is left alone', async () => {
    const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
    const { start, document } = await arrivedPage(
      `<link rel="stylesheet" data-category="media" data-href="data:text/css,">
       <img data-category="media" data-src="${pixel}" data-srcset="${pixel} 2x" alt="">
       <a data-category="outbound" data-href="/elsewhere">tracked by another tool</a>`,
    );
    const consent = start();
    expect(consent.get().questions).toEqual(['media']);
    consent.acceptAll();
    expect(document.querySelector('link')?.getAttribute('href')).toBe('data:text/css,');
    expect(document.querySelector('img')?.srcset).toBe(`${pixel} 2x`);
    expect(document.querySelector('a')?.hasAttribute('href')).toBe(false);
  });

  it('a shadow root is seen into once it is named, also for what comes later', async () => {
    const { start, log, document } = await arrivedPage('<div></div>');
    const root = document.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    const gate = (name: string): HTMLElement => {
      const script = document.createElement('script');
      Object.assign(script, { type: 'text/plain', text: `log('${name}')` });
      script.dataset['category'] = 'analytics';
      return script;
    };
    root.append(gate('early'));
    const consent = start();
    expect(consent.get().questions).toEqual([]);
    consent.watch(root);
    expect(consent.get().questions).toEqual(['analytics']);
    consent.acceptAll();
    expect(log).toEqual(['early']);
    root.append(gate('late'));
    await until(() => log.length === 2);
  });
});
