// What the law asks of a consent interface after the choice, and of signals, one test for each bar, named by its id.
// What it asks before stands in consent-law.e2e.ts.
import { onTheDevice } from './support/device.ts';
import { hostsOnThisMachine, type LawSite, startLawSite } from './support/law-site.ts';
import { type Demo, expect, newDemo, test } from './support/test.ts';

test.use({ launchOptions: hostsOnThisMachine });
test.describe.configure({ mode: 'serial' });

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

let demo: Demo;
let site: LawSite;

test.beforeAll(async () => {
  demo = await newDemo({ seeded: false });
  site = await startLawSite(demo.url);
});

test.beforeEach(() => {
  site.hits.length = 0;
});

test.afterAll(async () => {
  await site.stop();
  await demo.stop();
});

test('D1, D2: consent is taken back in no more clicks than it was given, and what was kept is gone', async ({
  page,
  consent,
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
});

test('D3: tags are told of the withdrawal before the page is left', async ({ page, consent }) => {
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
  test(`E1, E2, E4: ${name} is remembered for six months and asked again after them`, async ({
    page,
    consent,
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

test.describe('with Global Privacy Control', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { value: true }),
    );
  });

  test('G1, G2: where an objection is enough, nothing runs and the page says why', async ({
    page,
  }) => {
    const head = '<meta name="placet-region" content="US-CA">';
    await page.goto(site.url({ lang: 'en', head }));
    await expect(page.getByText(/Opt-out signal honored/)).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(site.hits).toEqual([]);
  });

  test('G4: elsewhere the question is asked all the same, and the signal is no answer', async ({
    page,
    consent,
  }) => {
    await page.goto(site.url());
    await expect(consent.bar).toBeVisible();
    expect(site.hits).toEqual([]);
  });
});

test('H1, H2, H4, H5: Google is told before any tag, again at once on the next visit, and asked nothing before consent', async ({
  page,
  consent,
}) => {
  const after = `<script src="${demo.url}/placet.signals.js" data-tags="google"></script>
    <script>window.first = dataLayer.map((entry) => [Object.prototype.toString.call(entry), ...Array.from(entry)])</script>`;
  const first = () => page.evaluate(() => (window as unknown as { first: unknown[][] }).first);
  await page.goto(site.url({ after }));
  const [[type, , kind, keys] = []] = await first();
  expect([type, kind]).toEqual(['[object Arguments]', 'default']);
  expect(Object.keys(keys as object)).toEqual(expect.arrayContaining(sevenTypes));
  expect(await first()).toHaveLength(1);
  expect(site.hits).toEqual([]);
  await consent.accept.click();
  await expect.poll(() => site.hits).toContain('/analytics.js');
  await page.goto(site.url({ after }));
  expect((await first()).map(([, , said]) => said).slice(0, 2)).toEqual(['default', 'update']);
});

const sevenTypes = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
];
