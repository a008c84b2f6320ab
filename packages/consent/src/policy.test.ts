import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closePages, openPage, settle, until } from './page.fixture.js';
import { cookieRepository } from './repositories/cookie.js';

const gated = `<script type="text/plain" data-category="analytics">log('a')</script>`;
const forget = () => cookieRepository().clear();

/** A page that says where it is, with what the gate would load before the interface. */
async function visit(says: string, signal = false) {
  const page = await openPage(says);
  const consent = page.start({
    signal,
    loadInterface: async () => {
      if (page.modules.namesPolicy()) await page.modules.applyPolicy(consent, '2026-11-25');
    },
  });
  page.write(`</head><body>${gated}</body></html>`);
  page.end();
  await until(() => page.document.readyState === 'complete');
  return { ...page, consent };
}

const meta = (region: string) => `<meta name="placet-region" content="${region}">`;

beforeEach(forget);
afterEach(() => {
  closePages();
  forget();
});

describe('a page that says where its visitor is', () => {
  it('runs everything until it is refused, where the law is content with that', async () => {
    const { consent, log } = await visit(meta('US-CA'));
    await until(() => log.length === 1);
    expect(consent.get()).toMatchObject({ mode: 'opt-out', region: 'US-CA', open: true });
  });

  it.each(['FR', 'US', 'nowhere', ''])('asks first in %j', async (region) => {
    const { consent, log } = await visit(meta(region));
    await settle();
    expect(log).toEqual([]);
    expect(consent.get().mode).toBe('opt-in');
  });

  it('goes by the element before anything else, and by its mode before its region', async () => {
    const element = '<placet-consent region="US-CA" mode="opt-in"></placet-consent>';
    const { consent } = await visit(`${meta('US-CO')}</head><body>${element}`);
    await settle();
    expect(consent.get()).toMatchObject({ mode: 'opt-in', region: 'US-CA' });
  });

  it('runs nothing under Global Privacy Control, keeps that, and tells of it', async () => {
    const { consent, log } = await visit(meta('US-CA'), true);
    await until(() => consent.get().honoured === true);
    expect(log).toEqual([]);
    expect(consent.get().open).toBe(false);
    const later = await visit(meta('US-CA'));
    await settle();
    expect(later.log).toEqual([]);
  });
});
