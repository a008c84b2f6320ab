import { describe, expect, it } from 'vitest';
import { createConsent, type ConsentOptions } from './consent.js';
import { heedSignal } from './heed-signal.js';
import { jurisdictions, jurisdictionsReviewed, policyOf } from './jurisdictions.js';
import type { ConsentRecord } from './ports.js';

describe('the law of a region', () => {
  it('is an objection where states have such a law, however the code is written', () => {
    expect(policyOf('US-CA', '2026-11-25')?.mode).toBe('opt-out');
    expect(policyOf(' us_co ', '2026-11-25')?.mode).toBe('opt-out');
  });

  it.each(['FR', 'DE', 'GB', 'US', 'US-WY', 'US-C', '', 'constructor'])(
    'of %j is the strict one',
    (region) => {
      expect(policyOf(region, '2026-11-25')).toBeUndefined();
    },
  );

  it('does not hold before its day', () => {
    expect(policyOf('US-KY', '2025-12-31')).toBeUndefined();
    expect(policyOf('US-KY', '2026-01-01')).toBeDefined();
  });

  it('is listed once, with dates, and every state that requires the signal to be honoured', () => {
    const states = jurisdictions.map(({ region }) => region);
    expect(new Set(states).size).toBe(states.length);
    for (const { since, signalSince = since } of jurisdictions) {
      for (const day of [since, signalSince, jurisdictionsReviewed])
        expect(day).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
    const requiring = jurisdictions
      .filter(({ signalSince }) => signalSince)
      .map((one) => one.region);
    expect(requiring.map((region) => region.slice(3)).join(' ')).toBe(
      'CA CO CT DE MD MN MT NE NH NJ OR TX',
    );
  });
});

function device() {
  let kept: ConsentRecord | undefined;
  let ids = 0;
  const visit = (options: Partial<ConsentOptions>, ...asked: string[]) => {
    const consent = createConsent({
      repository: {
        read: () => kept,
        write(record) {
          kept = record;
          return true;
        },
        clear() {},
      },
      now: () => Date.UTC(2026, 10, 25),
      newId: () => `id${ids++}`,
      mode: 'opt-out',
      ...options,
    });
    for (const category of asked) consent.ask(category);
    return consent;
  };
  return { visit, kept: () => kept };
}

describe('Global Privacy Control, where everything is on until it is refused', () => {
  const on = { signal: true };

  it('G1, G2: is a refusal that is kept; nobody is asked, and the visitor is told', () => {
    const { visit } = device();
    const consent = visit(on, 'analytics');
    expect(heedSignal(consent)).toBe(true);
    expect(consent.get()).toMatchObject({ open: false, honoured: true });
    expect(consent.has('analytics')).toBe(false);
    expect(heedSignal(visit(on, 'analytics'))).toBe(false);
  });

  it('G3: what the visitor decides afterwards wins', () => {
    const { visit } = device();
    const consent = visit(on, 'analytics');
    heedSignal(consent);
    consent.acceptAll();
    expect(consent.get().honoured).toBe(false);
    const later = visit(on, 'analytics');
    expect(heedSignal(later)).toBe(false);
    expect(later.has('analytics')).toBe(true);
  });

  it('G3: that the signal is gone is no grant, not even of what was never asked', () => {
    const { visit } = device();
    heedSignal(visit(on, 'analytics'));
    const later = visit({}, 'analytics', 'marketing');
    expect(later.has('analytics')).toBe(false);
    expect(later.has('marketing')).toBe(false);
  });

  it('that comes after a grant overrules it at once, before anything is loaded', () => {
    const { visit } = device();
    visit({}, 'analytics').acceptAll();
    const later = visit(on, 'analytics');
    expect(later.has('analytics')).toBe(false);
    expect(later.has('necessary')).toBe(true);
    expect(later.get().open).toBe(true);
    expect(heedSignal(later)).toBe(true);
  });

  it('G4: never answers for the visitor where nothing runs without consent', () => {
    const { visit, kept } = device();
    const consent = visit({ ...on, mode: 'opt-in' }, 'analytics');
    expect(heedSignal(consent)).toBe(false);
    expect(consent.answer('analytics')).toBeUndefined();
    expect(kept()).toBeUndefined();
    consent.acceptAll();
    expect(visit({ ...on, mode: 'opt-in' }, 'analytics').has('analytics')).toBe(true);
  });
});
