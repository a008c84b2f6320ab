import type { Page } from '@playwright/test';

/** The names of all that a page's site has on the device, of every kind. */
export async function onTheDevice(page: Page): Promise<string[]> {
  const cookies = (await page.context().cookies()).map(({ name }) => `cookie ${name}`);
  const others = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((name) => `localStorage ${name}`),
    ...Object.keys(sessionStorage).map((name) => `sessionStorage ${name}`),
    ...(await indexedDB.databases()).map(({ name }) => `IndexedDB ${name ?? ''}`),
    // Without a secure context there are no caches.
    ...('caches' in globalThis ? await caches.keys() : []).map((name) => `CacheStorage ${name}`),
  ]);
  return [...cookies, ...others];
}
