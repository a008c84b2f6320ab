// What the law asks of a consent interface after the choice, one test for each bar, named by its id.
// What it asks before stands in consent-law.e2e.ts, what it asks of signals in consent-law-signals.e2e.ts.
import { onTheDevice } from './support/device.ts';
import { expect, test } from './support/law-test.ts';

const declared = `<script type="application/json">${JSON.stringify({
  services: {
    'analytics/stats': {
      cookies: [
        { name: '_track' },
        { name: '_here' },
        { name: '_track', type: 'localStorage' },
        { name: '_track', type: 'sessionStorage' },
      ],
    },
  },
})}</script>`;
const day = 24 * 60 * 60 * 1000;

test('D1, D2, D4: consent is taken back in no more clicks than it was given, what was kept is gone, and the page is as it was', async ({
  page,
  consent,
  site,
}) => {
  await page.goto(site.url({ config: declared }));
  await consent.accept.click();
  await expect.poll(() => onTheDevice(page)).toContain('localStorage _track');
  expect(site.hits).toContain('/analytics.js');

  await consent.footerLink.click();
  const again = page.waitForEvent('load');
  await consent.preferences.getByRole('button', { name: 'Tout refuser' }).click();
  await again;
  site.hits.length = 0;
  await page.waitForLoadState('networkidle');
  await expect
    .poll(async () => (await onTheDevice(page)).filter((name) => /_track|_here/.test(name)))
    .toEqual([]);
  expect(site.hits).toEqual([]);
  await expect(page.getByRole('heading', { name: 'Le site' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('D3: tags are told of the withdrawal before the page is left', async ({
  page,
  consent,
  site,
  demo,
}) => {
  const head = `<script>
    addEventListener('pagehide', () => sessionStorage.setItem('said', JSON.stringify(dataLayer)))
  </script>`;
  const after = `<script src="${demo.url}/placet.signals.js" data-tags="google"></script>`;
  await page.goto(site.url({ head, after, config: declared }));
  await consent.accept.click();
  await expect.poll(() => site.hits).toContain('/analytics.js');
  await consent.footerLink.click();
  const again = page.waitForEvent('load');
  await consent.preferences.getByRole('button', { name: 'Tout refuser' }).click();
  await again;
  const kept = await page.evaluate(() => sessionStorage.getItem('said') ?? '');
  const said = JSON.parse(kept) as Record<string, unknown>[];
  const updates = said.filter((entry) => entry['1'] === 'update').map((entry) => entry['2']);
  expect(updates).toMatchObject([
    { analytics_storage: 'granted', ad_storage: 'granted' },
    { analytics_storage: 'denied', ad_storage: 'denied', ad_user_data: 'denied' },
  ]);
});

for (const [choice, name] of [
  ['refuse', 'a refusal'],
  ['accept', 'a grant'],
] as const) {
  test(`E1, E2, E4, E5: ${name} is remembered for six months and asked again after them`, async ({
    page,
    consent,
    site,
  }) => {
    await page.clock.install({ time: Date.now() });
    await page.goto(site.url());
    await consent[choice].click();
    await expect(consent.bar).toBeHidden();
    await page.clock.setSystemTime(Date.now() + 181 * day);
    await page.goto(site.url({ lang: 'en' }));
    await page.waitForLoadState('networkidle');
    await expect(page.locator('placet-consent').getByRole('button')).toHaveCount(0);
    await page.clock.setSystemTime(Date.now() + 183 * day);
    site.hits.length = 0;
    await page.goto(site.url());
    await expect(consent.bar).toBeVisible();
    expect(site.hits).toEqual([]);
  });
}

test('E2: another host of the site does not ask again where the choice is shared', async ({
  page,
  consent,
  site,
}) => {
  const attributes = 'domain="site.test"';
  await page.goto(site.url({ attributes }));
  await consent.refuse.click();
  await expect(consent.bar).toBeHidden();
  await page.goto(site.url({ attributes }, 'shop.site.test'));
  await page.waitForLoadState('networkidle');
  await expect(consent.bar).toBeHidden();
  expect(site.hits).toEqual([]);
});
