import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closePages, openPage, until, type TestPage } from './page.fixture.js';
import { cookieRepository } from './repositories/cookie.js';

const declared = `<placet-consent><script type="application/json">${JSON.stringify({
  services: {
    'analytics/counter': {
      cookies: [
        { name: '_count*' },
        { name: '_hits', type: 'localStorage' },
        { name: '_tab', type: 'sessionStorage' },
        { name: '_visits', type: 'indexedDB' },
        { name: '_files*', type: 'cache' },
        { name: 'IDE', domain: 'doubleclick.net' },
        { name: '_sid', httpOnly: true },
      ],
    },
    'media/video': { cookies: [{ name: '_player' }] },
  },
})}</script></placet-consent>`;
const service = 'data-category="analytics" data-service="counter"';
const counter = `<script type="text/plain" ${service}>
  document.cookie = '_count_1=7;Path=/'; localStorage.setItem('_hits', '1'); sessionStorage.setItem('_tab', '1'); log('ran')
</script>`;

async function visit(body = counter): Promise<TestPage> {
  const page = await openPage();
  page.write(`</head><body>${declared}${body}</body></html>`);
  page.end();
  await until(() => page.document.readyState !== 'loading');
  return page;
}

const forget = () => cookieRepository().clear();
const names = () => document.cookie.split('; ').map((cookie) => cookie.split('=')[0]);

beforeEach(forget);
afterEach(async () => {
  closePages();
  forget();
  document.cookie = 'mine=;Path=/;Max-Age=0';
  document.cookie = '_player=;Path=/;Max-Age=0';
  localStorage.clear();
  sessionStorage.clear();
  await caches?.delete('_files-1');
});

describe('when consent is taken back', () => {
  it('what the service kept is gone, wherever it was, and nothing else', async () => {
    document.cookie = 'mine=1;Path=/';
    document.cookie = '_player=1;Path=/';
    localStorage.setItem('mine', '1');
    const { start, reloads } = await visit();
    const consent = start();
    consent.acceptAll();
    document.cookie = `_count_deep=1;Path=${location.pathname}`;
    // What is not yet made cannot be found.
    await new Promise<void>((resolve) => {
      indexedDB.open('_visits').addEventListener('success', ({ target }) => {
        (target as IDBOpenDBRequest).result.close();
        resolve();
      });
    });
    await caches.open('_files-1');
    expect(names()).toContain('_count_1');
    await until(() => localStorage.getItem('_hits') === '1');
    consent.withdraw();
    await until(() => reloads() === 1);
    expect(names().filter((name) => name?.startsWith('_count'))).toEqual([]);
    expect(names()).toEqual(expect.arrayContaining(['mine', '_player']));
    expect(Object.keys(localStorage)).toContain('mine');
    expect(Object.keys(localStorage)).not.toContain('_hits');
    expect(Object.keys(sessionStorage)).not.toContain('_tab');
    // These may take longer than the page waits for them.
    await vi.waitFor(async () => {
      expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('_visits');
      expect(await caches.keys()).not.toContain('_files-1');
    }, 5000);
  });

  it('what a page without the service still holds of it goes, too', async () => {
    (await visit()).start().acceptAll();
    const { start, reloads } = await visit('<p>no counter here</p>');
    const consent = start();
    expect(names()).toContain('_count_1');
    consent.withdraw();
    await until(() => !names().includes('_count_1'));
    expect(reloads()).toBe(0);
  });

  it('what it writes while the page goes is removed after it', async () => {
    const { start, reloads, document: page } = await visit();
    page.defaultView?.addEventListener('pagehide', () => {
      page.cookie = '_count_last=1;Path=/';
    });
    const consent = start();
    consent.acceptAll();
    consent.withdraw();
    await until(() => reloads() === 1);
    page.defaultView?.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(names()).not.toContain('_count_last');
  });

  it('a service that stops by itself spares the page from being loaded again', async () => {
    const {
      start,
      reloads,
      log,
      document: page,
    } = await visit(
      `${counter}<script type="text/plain" data-category="!analytics">log('refused')</script>`,
    );
    const asked: string[] = [];
    page.addEventListener('placet-consent-stop', (event) => {
      asked.push(event.question);
      event.preventDefault();
    });
    const consent = start();
    consent.acceptAll();
    consent.withdraw();
    await until(() => log.includes('refused'));
    expect(asked).toEqual(['analytics/counter']);
    expect(reloads()).toBe(0);
  });

  it('what no script can remove can be named', async () => {
    const { start, modules } = await visit();
    const consent = start();
    expect(await modules.leftBehind(consent)).toEqual([]);
    consent.refuseAll();
    const left = await modules.leftBehind(consent);
    expect(left.map(({ name }) => name)).toEqual(['IDE', '_sid']);
  });
});
