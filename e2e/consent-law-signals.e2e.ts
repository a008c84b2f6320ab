// What the law asks of signals, those that come in (bars G) and those that go out (bars H), one test for each, named by its id.
import type { Page } from '@playwright/test';
import { signalKeys } from '../packages/consent/src/core/signals.ts';
import { onTheDevice } from './support/device.ts';
import { expect, test } from './support/law-test.ts';

const day = 24 * 60 * 60 * 1000;
const california = '<meta name="placet-region" content="US-CA">';
test.describe('with Global Privacy Control', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { value: true }),
    );
  });

  test('G1, G2: where an objection is enough, nothing runs and the page says why', async ({
    page,
    site,
  }) => {
    await page.goto(site.url({ lang: 'en', head: california }));
    await expect(page.getByText(/Opt-out signal honored/)).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(site.hits).toEqual([]);
  });

  test('G2: the toggles are off, and the preferences say so, too', async ({ page, site }) => {
    await page.goto(site.url({ lang: 'en', head: california }));
    await page.getByRole('button', { name: 'Choose' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(/Opt-out signal honored/)).toBeVisible();
    for (const box of await dialog.getByRole('checkbox', { disabled: false }).all())
      await expect(box).not.toBeChecked();
  });

  test('G3: what the visitor decides afterwards wins over the signal', async ({ page, site }) => {
    await page.goto(site.url({ lang: 'en', head: california }));
    await page.getByRole('button', { name: 'Choose' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Accept all' }).click();
    await expect.poll(() => site.hits).toContain('/analytics.js');
    site.hits.length = 0;
    await page.reload();
    await expect.poll(() => site.hits).toContain('/analytics.js');
  });

  test('G4: elsewhere the question is asked all the same, and the signal is no answer', async ({
    page,
    consent,
    site,
  }) => {
    await page.goto(site.url());
    await expect(consent.bar).toBeVisible();
    expect(site.hits).toEqual([]);
  });
});

test('G5: where the server was told of the signal, too, no other state is ever shown', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ extraHTTPHeaders: { 'Sec-GPC': '1' } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { value: true });
    const shown = new Set<string>();
    Object.assign(globalThis, { shown });
    const look = (): void => {
      const root = document.querySelector('placet-consent')?.shadowRoot;
      for (const heading of root?.querySelectorAll('h2') ?? [])
        shown.add(heading.textContent.trim());
      requestAnimationFrame(look);
    };
    look();
  });
  // The browser tells a server by the header and a script by the property; the page is made from the former.
  await page.goto(site.url({ lang: 'en', head: california }));
  await expect(page.getByText(/Opt-out signal honored/)).toBeVisible();
  const shown = await page.evaluate(() => [
    ...(globalThis as unknown as { shown: Set<string> }).shown,
  ]);
  expect(shown).toEqual(['Your privacy choices']);
  expect(site.hits).toEqual([]);
  await context.close();
});

test('G3: that the signal is gone again is no consent', async ({ browser, site }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    const isOn = !location.search.includes('gone');
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { value: isOn });
  });
  await page.goto(site.url({ lang: 'en', head: california }));
  await expect(page.getByText(/Opt-out signal honored/)).toBeVisible();
  await page.goto(site.url({ lang: 'en', head: `${california}<!-- gone -->` }));
  await page.waitForLoadState('networkidle');
  expect(site.hits).toEqual([]);
  await context.close();
});

test('G6: where an objection is enough, “Your Privacy Choices” stands with its icon and opens them', async ({
  page,
  site,
}) => {
  const after = `<script>addEventListener('DOMContentLoaded', () => document.body.append(document.createElement('placet-consent-button')))</script>`;
  await page.goto(site.url({ lang: 'en', head: california, after }));
  const link = page.locator('placet-consent-button').getByRole('button');
  await expect(link).toHaveText('Your Privacy Choices');
  await expect(link.locator('svg')).toBeVisible();
  await link.click();
  await expect(page.getByRole('dialog', { name: 'Your privacy choices' })).toBeVisible();
});

test('G7: to object takes one click, as to agree does, and there is no “later”', async ({
  page,
  site,
}) => {
  await page.goto(site.url({ lang: 'en', head: california }));
  const buttons = page.locator('placet-consent').getByRole('button');
  await expect(buttons).toHaveText(['Accept', 'Refuse', 'Choose']);
  await buttons.nth(1).click();
  await expect(buttons).toHaveCount(0);
});

test('G8: whoever has objected is not asked for twelve months', async ({ page, site }) => {
  await page.clock.install({ time: Date.now() });
  await page.goto(site.url({ lang: 'en', head: california }));
  const buttons = page.locator('placet-consent').getByRole('button');
  // Whoever objects to what runs already gets the page anew.
  const anew = page.waitForEvent('load');
  await buttons.nth(1).click();
  await anew;
  await expect(buttons).toHaveCount(0);
  await page.clock.setSystemTime(Date.now() + 364 * day);
  site.hits.length = 0;
  await page.goto(site.url({ lang: 'en', head: `${california}<!-- later -->` }));
  await page.waitForLoadState('networkidle');
  await expect(buttons).toHaveCount(0);
  expect(site.hits).toEqual([]);
});

/** The script that tells tags, right after the gate; what the page has said to them is kept as it is left. */
function google(scripts: string, attributes = ''): string {
  return `<script src="${scripts}/placet.signals.js" data-tags="google" ${attributes}></script>
    <script>
      const words = () => dataLayer.map((entry) => [Object.prototype.toString.call(entry), ...Array.from(entry), entry.event]);
      window.first = words();
      addEventListener('pagehide', () => sessionStorage.setItem('said', JSON.stringify(words())));
    </script>`;
}

type Word = [type: string, command: string, kind: string, values: Record<string, string>];

const first = (page: Page): Promise<Word[]> =>
  page.evaluate(() => (window as unknown as { first: Word[] }).first);

async function saidBeforeLeaving(page: Page): Promise<Record<string, string>[]> {
  const kept = await page.evaluate(() => sessionStorage.getItem('said') ?? '[]');
  return (JSON.parse(kept) as Word[])
    .filter(([, , kind]) => kind === 'update')
    .map(([, , , values]) => values);
}

test('H1, H4, H5: Google is told before any tag, of all seven types, and asked nothing before consent', async ({
  page,
  consent,
  site,
  demo,
}) => {
  await page.goto(site.url({ after: google(demo.url) }));
  const said = await first(page);
  expect(said).toHaveLength(1);
  const [[type, command, kind, values] = [] as unknown as Word] = said;
  expect([type, command, kind]).toEqual(['[object Arguments]', 'consent', 'default']);
  for (const key of signalKeys)
    expect([key, values[key]]).toEqual([key, key === 'security_storage' ? 'granted' : 'denied']);
  await consent.bar.waitFor();
  expect(site.hits).toEqual([]);
  expect((await onTheDevice(page)).filter((name) => name !== 'sessionStorage said')).toEqual([]);
});

test('H2: on the next visit the update follows the default in the same moment', async ({
  page,
  consent,
  site,
  demo,
}) => {
  await page.goto(site.url({ after: google(demo.url) }));
  await consent.accept.click();
  await expect.poll(() => site.hits).toContain('/analytics.js');
  await page.goto(site.url({ after: google(demo.url) }));
  expect((await first(page)).map(([, , kind]) => kind).slice(0, 2)).toEqual(['default', 'update']);
});

test('H3, H6: each choice is one update, before the page is left; a withdrawal denies every type', async ({
  page,
  consent,
  site,
  demo,
}) => {
  await page.goto(site.url({ after: google(demo.url) }));
  await consent.accept.click();
  await expect.poll(() => site.hits).toContain('/analytics.js');
  await consent.footerLink.click();
  const again = page.waitForEvent('load');
  await consent.preferences.getByRole('button', { name: 'Tout refuser' }).click();
  await again;
  const updates = await saidBeforeLeaving(page);
  expect(updates).toHaveLength(2);
  expect(updates[0]).toMatchObject({ ad_storage: 'granted', analytics_storage: 'granted' });
  for (const key of signalKeys.filter((name) => name !== 'security_storage'))
    expect([key, updates[1]?.[key]]).toEqual([key, 'denied']);
});

test('H7: where the gate cannot be loaded, everything stays denied', async ({
  page,
  site,
  demo,
}) => {
  await page.route(/\/placet\.js$/, (route) => route.abort());
  await page.goto(site.url({ after: google(demo.url) }));
  await page.waitForLoadState('networkidle');
  const kinds = await page.evaluate(() =>
    (window as unknown as { dataLayer: ArrayLike<unknown>[] }).dataLayer.map((entry) => entry[1]),
  );
  expect(kinds).toEqual(['default']);
  expect(site.hits).toEqual([]);
});

test('H8: regions where an objection is enough are named, after the strict default', async ({
  page,
  site,
  demo,
}) => {
  await page.goto(site.url({ after: google(demo.url, 'data-opt-out-regions="US-CA US-CO"') }));
  const [strict, regional] = await first(page);
  expect(strict?.[3]).not.toHaveProperty('region');
  expect(regional?.[3]).toMatchObject({
    region: ['US-CA', 'US-CO'],
    ad_storage: 'granted',
    analytics_storage: 'granted',
  });
});
