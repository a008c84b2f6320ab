import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closePages, openPage, settle, until, type TestPage } from './page.fixture.js';
import { cookieRepository } from './repositories/cookie.js';

type Tags = Window & {
  dataLayer: (ArrayLike<unknown> & { event?: string })[];
  uetq: unknown[];
  clarity: { q: ArrayLike<unknown>[] };
  wp_consent_type?: string;
  wp_set_consent?: (category: string, value: string) => void;
};

const forget = () => cookieRepository().clear();
const tag = (name: string) =>
  `<script type="text/plain" data-category="${name}">dataLayer.push('${name} ran')</script>`;

interface Visit extends TestPage {
  readonly tags: Tags;
  /** What the data layer got after the default: commands as lists, events by their consent. */
  readonly said: () => unknown[];
}

const words = (entry: unknown) =>
  String(entry) === '[object Arguments]' ? [...(entry as unknown[])] : entry;

/** A page that starts the gate and then the signals, in `head`, with the attributes of the script tag. */
async function visit(attributes: Record<string, string>, body = tag('analytics')): Promise<Visit> {
  const page = await openPage();
  const tags = page.document.defaultView as unknown as Tags;
  page.start();
  const script = page.document.createElement('script');
  Object.assign(script.dataset, attributes);
  page.modules.startSignals(script);
  page.write(`</head><body>${body}</body></html>`);
  page.end();
  await until(() => page.document.readyState === 'complete');
  return { ...page, tags, said: () => tags.dataLayer.map(words).slice(1) };
}

const google = { tags: 'google' };
const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
};
const update = (changes: Partial<typeof denied>) => [
  'consent',
  'update',
  { ...denied, ...changes },
];
const granted = { analytics_storage: 'granted' };
const event = (consent: Record<string, boolean>) => ({ event: 'placet_consent_update', consent });

beforeEach(forget);
afterEach(() => {
  closePages();
  forget();
});

describe('Google Consent Mode', () => {
  it('H1, H4: the default is the first word, with all seven types denied, as an Arguments object', async () => {
    const { tags, said } = await visit(google);
    const [first] = tags.dataLayer;
    expect(Object.prototype.toString.call(first)).toBe('[object Arguments]');
    expect([...(first as unknown[])]).toEqual([
      'consent',
      'default',
      { ...denied, wait_for_update: 500 },
    ]);
    expect(said()).toEqual([]);
  });

  it('H2: a returning visitor’s update follows the default at once, before any tag', async () => {
    (await visit(google)).start().acceptAll();
    const page = await openPage();
    page.start();
    const script = page.document.createElement('script');
    script.dataset['tags'] = 'google';
    page.modules.startSignals(script);
    const { dataLayer } = page.document.defaultView as unknown as Tags;
    expect(dataLayer.map((entry) => entry[1] ?? entry.event)).toEqual([
      'default',
      'update',
      'placet_consent_update',
    ]);
  });

  it('H3, H6: each decision is one update, before what it grants runs and before the page is left', async () => {
    const body = tag('analytics') + tag('marketing');
    const { start, said, reloads } = await visit(google, body);
    const consent = start();
    consent.save({ analytics: true });
    expect(said()).toEqual([
      update(granted),
      event({ analytics: true, marketing: false }),
      'analytics ran',
    ]);
    consent.withdraw();
    expect(said().slice(3)).toEqual([update({}), event({ analytics: false, marketing: false })]);
    expect(reloads()).toBe(0);
    await until(() => reloads() === 1);
    expect(said()).toHaveLength(5);
  });

  it('H7: everything stays denied without a gate, and the page is told of it', async () => {
    const page = await openPage();
    const script = page.document.createElement('script');
    script.dataset['tags'] = 'google';
    const errors: string[] = [];
    const view = page.document.defaultView as unknown as Tags & { console: Console };
    view.console.error = (text: string) => void errors.push(text);
    page.modules.startSignals(script);
    page.end();
    await settle();
    expect(view.dataLayer).toHaveLength(1);
    expect(errors).toEqual([expect.stringContaining('after placet.js')]);
  });

  it('H8: names the regions where all is granted until it is refused', async () => {
    const { said } = await visit({ ...google, optOutRegions: 'US-CA US-CO' });
    const [[, , values]] = said() as [[string, string, Record<string, unknown>]];
    expect(values).toMatchObject({ region: ['US-CA', 'US-CO'], ad_storage: 'granted' });
  });

  it('knows the site’s own categories, and complains of a type that is none', async () => {
    const { start, said } = await visit(
      { ...google, categories: '{"stats":["analytics_storage"]}' },
      tag('stats'),
    );
    start().acceptAll();
    expect(said()[0]).toEqual(update(granted));
  });
});

it('Microsoft Advertising and Clarity are told in their own words', async () => {
  const { start, tags } = await visit({ tags: 'uet clarity' });
  start().save({ analytics: true });
  expect(tags.uetq).toEqual([
    'consent',
    'default',
    { ad_storage: 'denied' },
    'consent',
    'update',
    { ad_storage: 'denied' },
  ]);
  expect(tags.clarity.q.map((call) => [...(call as unknown[])])).toEqual([
    ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }],
    ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }],
  ]);
});

it('WordPress plugins are told the mode, and each decision, but nothing before one', async () => {
  const calls: string[] = [];
  const { start, tags } = await visit({ tags: 'wordpress' });
  tags.wp_set_consent = (category, value) => void calls.push(`${category} ${value}`);
  expect(tags.wp_consent_type).toBe('optin');
  expect(calls).toEqual([]);
  start().acceptAll();
  expect(calls).toEqual([
    'functional deny',
    'preferences deny',
    'statistics allow',
    'marketing deny',
  ]);
});
