import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** Every request to the trackers, in order. */
function trackerRequests(page: Page): string[] {
  const seen: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/trackers/')) seen.push(pathname);
  });
  return seen;
}

/** What the page has written on the device. */
function stored(page: Page): Promise<{ cookie: string; local: number; session: number }> {
  return page.evaluate(() => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
  }));
}

test.describe('before any choice', () => {
  test('nothing runs and nothing is stored, however one scrolls, waits or presses Escape', async ({
    article,
    consent,
    page,
  }) => {
    const requests = trackerRequests(page);
    await article.open();
    await expect(consent.bar).toBeVisible();
    await page.mouse.wheel(0, 4000);
    await page.keyboard.press('Escape');
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await expect(article.comment('radiateur')).toBeVisible();
    await page.reload();
    await expect(consent.bar).toBeVisible();
    expect(requests).toEqual([]);
    expect(await stored(page)).toEqual({ cookie: '', local: 0, session: 0 });
    expect(await page.context().cookies()).toEqual([]);
  });

  test('the question names the purposes, in the language of the page', async ({
    article,
    consent,
    page,
  }) => {
    await article.open();
    await expect(consent.bar).toContainText('Mesure d’audience');
    await expect(consent.bar).toContainText('Contenus intégrés');
    await expect(consent.readMore).toHaveAttribute('href', '/confidentialite');
    await article.open('/en/');
    for (const name of ['Accept', 'Refuse', 'Choose']) {
      await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
    }
    await expect(page.getByRole('link', { name: 'Read more' })).toBeVisible();
  });

  test('the policy behind "Lire la suite" can be read, and asks the same', async ({
    article,
    consent,
    page,
  }) => {
    await article.open();
    await consent.readMore.click();
    await expect(page.getByRole('heading', { name: 'Confidentialité et cookies' })).toBeVisible();
    await expect(consent.bar).toBeVisible();
  });
});

test('accept, refuse and choose weigh the same', async ({ article, consent }) => {
  await article.open();
  const looks = await Promise.all(
    [consent.accept, consent.refuse, consent.choose].map((button) =>
      button.evaluate((element) => {
        const { width, height, top } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        return {
          width: Math.round(width),
          height: Math.round(height),
          top: Math.round(top),
          font: style.font,
          color: style.color,
          background: style.backgroundColor,
          border: style.border,
        };
      }),
    ),
  );
  const [first, ...others] = looks;
  for (const look of others) expect(look).toEqual({ ...first, width: expect.any(Number) });
  const widths = looks.map(({ width }) => width);
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(2);
});

test('accepting runs everything at once, in order and without a reload', async ({
  article,
  consent,
  page,
}) => {
  const requests = trackerRequests(page);
  await article.open();
  await consent.accept.waitFor();
  await page.evaluate(() => Object.assign(window, { stillHere: true }));
  await consent.accept.click();
  await expect(page.getByRole('contentinfo')).toContainText(/Lectures comptées : \d+/);
  expect(await page.evaluate(() => 'stillHere' in window)).toBe(true);
  expect(requests).toContain('/trackers/video');
  expect(requests).toContain('/trackers/page-view.js');
  await expect(consent.bar).toBeHidden();
});

test('a gated script runs under the page’s nonce', async ({ article, consent, page }) => {
  await article.open();
  await consent.accept.click();
  await expect(page.getByRole('contentinfo')).toContainText(/Lectures comptées : \d+/);
  const nonces = await page.evaluate(() =>
    [...document.scripts].filter(({ src }) => src.includes('/trackers/')).map(({ nonce }) => nonce),
  );
  expect(nonces).toEqual([expect.stringMatching(/.{16,}/)]);
});

test('refusing runs nothing, now and on the next visit', async ({ article, consent, page }) => {
  const requests = trackerRequests(page);
  await article.open();
  await consent.refuse.click();
  await expect(consent.bar).toBeHidden();
  await expect(consent.placeholder).toBeVisible();
  await page.reload();
  await expect(article.comment('radiateur')).toBeVisible();
  await expect(consent.bar).toBeHidden();
  expect(requests).toEqual([]);
  const [cookie] = await page.context().cookies();
  expect(cookie?.name).toBe('placet-consent');
  const days = ((cookie?.expires ?? 0) * 1000 - Date.now()) / 86_400_000;
  expect(Math.round(days)).toBe(182);
});

test('a first visitor downloads what asks, and what decides only when about to answer', async ({
  article,
  consent,
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(basename(request.url()));
  });
  await article.open('/confidentialite');
  await consent.accept.waitFor();
  await page.waitForLoadState('networkidle');
  const toBeAsked = ['base.js', 'consent-fr.js', 'consent.js', 'placet.js', 'words.js'];
  expect(scripts.toSorted()).toEqual(toBeAsked);
  await consent.refuse.hover();
  await expect.poll(() => scripts).toContain('decide.js');
});

test('a returning visitor downloads the gate and nothing else of consent', async ({
  article,
  consent,
  page,
}) => {
  await article.open('/confidentialite');
  await consent.refuse.click();
  await expect(consent.bar).toBeHidden();
  // A page that is left before the choice is in the history has the next one write it down.
  await page.waitForFunction(() => Number(localStorage.getItem('placet-due')) > Date.now());
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(scripts).toEqual(['/placet.js']);
});

test('each category can be chosen, all being off at first', async ({ article, consent, page }) => {
  const requests = trackerRequests(page);
  await article.open();
  await consent.choose.click();
  await expect(consent.preferences).toBeVisible();
  await expect(consent.category(/Mesure d’audience/)).not.toBeChecked();
  await expect(consent.category(/Contenus intégrés/)).not.toBeChecked();
  await consent.category(/Mesure d’audience/).check();
  await consent.save.click();
  await expect(page.getByRole('contentinfo')).toContainText(/Lectures comptées : \d+/);
  expect(requests).not.toContain('/trackers/video');
});

test('a choice can be changed from the foot of the page', async ({ article, consent, page }) => {
  await article.open();
  await consent.refuse.click();
  // Beyond the first screen: until then the foot of the page moves, and a click may miss it.
  await article.thread.getByRole('article').nth(5).waitFor();
  await consent.footerLink.click();
  await consent.category(/Contenus intégrés/).check();
  await consent.save.click();
  await expect(page.frameLocator('placet-embed iframe').locator('video')).toBeVisible();

  const requests = trackerRequests(page);
  await consent.footerLink.click();
  await expect(consent.category(/Contenus intégrés/)).toBeChecked();
  await consent.preferences.getByRole('button', { name: 'Tout refuser' }).click();
  await expect(consent.placeholder).toBeVisible();
  await page.reload();
  await expect(article.comment('radiateur')).toBeVisible();
  expect(requests).toEqual([]);
});

test('Escape leaves the preferences and grants nothing', async ({ article, consent, page }) => {
  await article.open();
  await consent.choose.click();
  await consent.category(/Mesure d’audience/).check();
  await page.keyboard.press('Escape');
  await expect(consent.preferences).toBeHidden();
  await expect(consent.bar).toBeVisible();
  expect(await consent.record()).toBeUndefined();
});

test('the video can be loaded once, and allowed from now on, where it stands', async ({
  article,
  consent,
  page,
}) => {
  const requests = trackerRequests(page);
  const video = page.frameLocator('placet-embed iframe').locator('video');
  await article.open();
  await consent.refuse.click();
  await expect(consent.bar).toBeHidden();
  await consent.placeholder.getByRole('button', { name: 'Charger une fois' }).click();
  await expect(video).toBeVisible();
  await page.reload();
  await consent.placeholder.getByRole('button', { name: /^Toujours autoriser/ }).click();
  await expect(video).toBeVisible();
  await page.reload();
  await expect(video).toBeVisible();
  expect(requests).not.toContain('/trackers/page-view.js');
});

test('in opt-out mode everything runs until it is refused', async ({ article, page, demo }) => {
  await page.goto(`${demo.url}/gallery/consent-opt-out?lang=fr`);
  await expect(page.frameLocator('iframe').locator('video')).toBeVisible();
  // What has run cannot be unrun, so that the page loads itself again.
  const again = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Je refuse' }).click();
  await again;
  const requests = trackerRequests(page);
  await page.goto(`${demo.url}/gallery/consent-opt-out?lang=fr`);
  await page.waitForLoadState('networkidle');
  expect(requests).toEqual([]);
  await article.open('/confidentialite');
});

test('a page that gates nothing asks nothing', async ({ page, demo, consent }) => {
  await page.goto(`${demo.url}/gallery/consent-nothing?lang=fr`);
  await page.waitForLoadState('networkidle');
  await expect(consent.bar).toBeHidden();
  expect(await page.context().cookies()).toEqual([]);
});

test('without the widget’s script nothing runs', async ({ article, page }) => {
  const requests = trackerRequests(page);
  await page.route('**/placet.js', (route) => route.abort());
  await article.open();
  await page.waitForLoadState('networkidle');
  expect(requests).toEqual([]);
});
