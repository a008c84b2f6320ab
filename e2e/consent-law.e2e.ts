// What the law asks of a consent interface before and at the choice, one test for each bar, named by its id.
// What it asks afterwards stands in consent-law-after.e2e.ts.
import type { Page } from '@playwright/test';
import { catalogs } from '../packages/consent/src/strings/catalogs.ts';
import { onTheDevice } from './support/device.ts';
import { expectParity } from './support/look.ts';
import { expect, test } from './support/law-test.ts';

/** Everything a visitor may do that is not a choice. */
async function doAnythingButChoose(page: Page): Promise<void> {
  await page.mouse.wheel(0, 5000);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Aller en bas' }).click();
  await page.mouse.click(5, 5);
  await page.locator('placet-consent').getByRole('button').first().focus();
  await page.keyboard.press('Escape');
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
}

test('A1, A3, A4: without a choice nothing is stored, nothing is asked of a third party, whatever one does and for however long', async ({
  page,
  consent,
  site,
}) => {
  await page.clock.install();
  await page.goto(site.url());
  await consent.bar.waitFor();
  await doAnythingButChoose(page);
  await page.clock.fastForward('30:00');
  await page.reload();
  await consent.bar.waitFor();
  await page.clock.fastForward('30:00');
  expect(await onTheDevice(page)).toEqual([]);
  expect(site.hits).toEqual([]);
});

for (const [what, pattern] of [
  ['the gate', /placet\.js/],
  ['the interface', /\/placet\/.*consent\.js/],
  ['the language', /\/placet\/.*\/fr-.*\.js/],
] as const) {
  test(`A2: where ${what} cannot be loaded, nothing runs`, async ({ page, complaints, site }) => {
    await page.route(pattern, (route) => route.abort());
    await page.goto(site.url());
    await page.waitForLoadState('networkidle');
    expect(site.hits).toEqual([]);
    expect(await onTheDevice(page)).toEqual([]);
    // The console names the file, for whoever looks after the site.
    for (const complaint of complaints.splice(0)) expect(complaint).toMatch(/import/);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('A2: nothing runs', async ({ page, site }) => {
    await page.goto(site.url());
    await page.waitForLoadState('networkidle');
    expect(site.hits).toEqual([]);
  });
});

test('A5: every switch is off at first, and saving them untouched grants nothing', async ({
  page,
  consent,
  site,
}) => {
  await page.goto(site.url());
  await consent.choose.click();
  const boxes = consent.preferences.getByRole('checkbox');
  await boxes.first().waitFor();
  for (const box of await boxes.all()) await expect(box).not.toBeChecked();
  await consent.save.click();
  await expect(consent.bar).toBeHidden();
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(site.hits).toEqual([]);
});

test('A6: the page can be read and used with no choice made', async ({ page, consent, site }) => {
  await page.goto(site.url());
  await consent.bar.waitFor();
  await page.getByRole('link', { name: 'Aller en bas' }).click();
  await expect(page).toHaveURL(/#bas$/);
  expect(await page.evaluate(() => getComputedStyle(document.body).overflow)).toBe('visible');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('A8: nobody is told of a legitimate interest', async ({ page, consent, site }) => {
  await page.goto(site.url());
  await consent.choose.click();
  await consent.preferences.waitFor();
  await expect(page.locator('placet-consent')).not.toContainText(/intérêt légitime/i);
});

test('B2: in every language the three buttons weigh the same and hold their words, 320 px wide', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 720 });
  await page.goto(site.url({ lang: 'en' }));
  await page.locator('placet-consent').getByRole('button').first().waitFor();
  for (const lang of Object.keys(catalogs)) {
    await page.evaluate((next) => (document.documentElement.lang = next), lang);
    await page.locator(`placet-consent div[lang="${lang}"]`).waitFor({ state: 'attached' });
    await expectParity(page, lang);
  }
});

test('B3: refusing is no more keys away than accepting, by one step at most', async ({
  page,
  consent,
  site,
}) => {
  await page.goto(site.url());
  await consent.bar.waitFor();
  const reached: string[] = [];
  for (let key = 0; key < 4; key += 1) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate(
        () =>
          document.activeElement?.shadowRoot?.activeElement?.textContent?.trim() ??
          document.activeElement?.localName ??
          '',
      ),
    );
  }
  expect(reached).toEqual(['Lire la suite', "J'accepte", 'Je refuse', 'Je choisis']);
});

test('B4: no cross closes the question', async ({ page, consent, site }) => {
  await page.goto(site.url());
  await consent.bar.waitFor();
  await expect(consent.bar.getByRole('button')).toHaveText([
    "J'accepte",
    'Je refuse',
    'Je choisis',
  ]);
});

test('B5, B6: each purpose is named in a sentence before the buttons, and can be chosen one click away', async ({
  page,
  consent,
  site,
}) => {
  await page.goto(site.url());
  const purposes = consent.bar.getByRole('listitem');
  await expect(purposes).toHaveText([
    /^.{3,} – .{15,}\.$/,
    /^.{3,} – .{15,}\.$/,
    /^.{3,} – .{15,}\.$/,
  ]);
  const isBefore = await consent.accept.evaluate((button) => {
    const list = (button.getRootNode() as ShadowRoot).querySelector('ul');
    return list?.compareDocumentPosition(button) === Node.DOCUMENT_POSITION_FOLLOWING;
  });
  expect(isBefore).toBe(true);
  const names = (await purposes.allTextContents()).map((text) => text.replace(/ – .*/s, '').trim());
  await consent.choose.click();
  for (const name of names) {
    const box = consent.preferences.getByRole('checkbox', { name });
    await expect(box).not.toBeChecked();
  }
});

test('B8, E5: refusing takes one click, asks nothing back and holds on every page', async ({
  page,
  consent,
  site,
}) => {
  await page.goto(site.url());
  await consent.refuse.click();
  await expect(page.locator('placet-consent').getByRole('button')).toHaveCount(0);
  await page.goto(site.url({ lang: 'en' }));
  await page.waitForLoadState('networkidle');
  await expect(page.locator('placet-consent').getByRole('button')).toHaveCount(0);
});

test('B9: at 320 px the bar leaves the imprint reachable', async ({ page, consent, site }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(site.url());
  await consent.bar.waitFor();
  const imprint = page.getByRole('link', { name: 'Mentions légales' });
  await imprint.focus();
  const isFree = await imprint.evaluate((link) => {
    const { left, top, width, height } = link.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === link;
  });
  expect(isFree).toBe(true);
});

test('B10: that the choice was kept is said to those who cannot see it', async ({
  page,
  consent,
  site,
}) => {
  await page.goto(site.url());
  await consent.refuse.click();
  await expect(page.getByRole('status')).toHaveText('Vos choix sont enregistrés.');
});
