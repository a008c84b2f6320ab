import { describe, expect, it } from 'vitest';
import { consentEntrySchema, type ConsentEntry } from '@placet/protocol';
import { parse } from 'valibot';
import { createConsent } from './consent.js';
import { entryOf } from './history.js';
import type { ConsentRecord } from './ports.js';
import { receiptOf } from './receipt.js';
import { lifetimeDays } from './record.js';
import { inquiryOf } from './what-changed.js';

const day = 86_400_000;
const start = Date.UTC(2026, 5, 1);

/** A visitor who decides, and the entries that come of it. */
function visitor(asked: readonly string[], stored?: ConsentRecord) {
  let time = start;
  let kept = stored;
  let ids = 0;
  const consent = createConsent({
    repository: { read: () => kept, write: (next) => Boolean((kept = next)), clear() {} },
    now: () => time,
    newId: () => `decision${ids++}`,
  });
  for (const question of asked) consent.ask(...(question.split('/') as [string, string?]));
  const entries: ConsentEntry[] = [];
  return {
    consent,
    entries,
    wait: (days: number) => void (time += days * day),
    decide: (act: () => void): ConsentEntry => {
      const before = consent.get().record;
      act();
      const { record, ...state } = consent.get();
      if (!record) throw new Error('nothing was decided');
      const entry = entryOf({ ...state }, record, before, {
        at: time,
        layer: 'bar',
        inquiry: inquiryOf('fr', state.questions),
        text: { sha256: 'a'.repeat(64), of: 'screen', words: 'Acceptez-vous ?' },
        version: '0.1.0',
        origin: 'https://news.example',
      });
      entries.push(entry);
      return entry;
    },
  };
}

describe('a decision that is written down', () => {
  it('holds what the protocol asks for, and not a word more', () => {
    const { decide, consent } = visitor(['analytics', 'media/youtube', 'necessary']);
    const entry = decide(() => consent.acceptAll());
    expect(parse(consentEntrySchema, entry)).toEqual(entry);
    expect(entry).toEqual({
      id: 'decision0',
      at: start,
      action: 'accept',
      choices: { analytics: true, media: true, 'media/youtube': true },
      expires: start + lifetimeDays * day,
      mode: 'opt-in',
      signal: false,
      layer: 'bar',
      language: 'fr',
      text: { sha256: 'a'.repeat(64), of: 'screen', words: 'Acceptez-vous ?' },
      revision: expect.stringMatching(/^[a-z0-9]{1,14}$/),
      version: '0.1.0',
      origin: 'https://news.example',
    });
  });

  it('says what was done: refused, chosen, taken back', () => {
    const { decide, consent } = visitor(['analytics', 'marketing']);
    expect(decide(() => consent.refuseAll()).action).toBe('refuse');
    expect(decide(() => consent.save({ analytics: true })).action).toBe('choose');
    expect(decide(() => consent.withdraw()).action).toBe('withdraw');
    expect(decide(() => consent.refuseAll()).action).toBe('refuse');
  });

  it('a grant that had ended is refused, not taken back', () => {
    const { decide, consent, wait } = visitor(['analytics']);
    decide(() => consent.acceptAll());
    wait(lifetimeDays + 1);
    expect(decide(() => consent.refuseAll()).action).toBe('refuse');
  });

  it('tells only what was decided now, not what still holds from other pages', () => {
    const elsewhere = { granted: true, expires: start + 9 * day };
    const { decide, consent } = visitor(['analytics'], {
      id: 'earlier00',
      answers: new Map([['maps', elsewhere]]),
    });
    expect(decide(() => consent.acceptAll()).choices).toEqual({ analytics: true });
    expect(decide(() => consent.withdraw()).choices).toEqual({ maps: false, analytics: false });
  });
});

describe('a receipt', () => {
  it('is not made of nothing', () => {
    expect(receiptOf([], { now: start })).toBeUndefined();
  });

  it('has every decision as an event, and tells refusing from taking back', () => {
    const { decide, consent, entries } = visitor(['analytics', 'marketing']);
    decide(() => consent.save({ analytics: true }));
    decide(() => consent.withdraw());
    const receipt = receiptOf(entries, {
      now: start + day,
      policy: 'https://news.example/privacy',
      controller: { name: 'The News', contact: 'mailto:dpo@news.example' },
      titleOf: (name) => `The ${name}`,
    });
    expect(receipt).toMatchObject({
      schema_version: 'ISO/IEC TS 27560:2023; placet 1',
      receipt_id: 'decision1',
      record_id: 'decision0',
      receipt_time: '2026-06-02T00:00:00.000Z',
      retention_period: 'P182D',
      pii_controllers: [
        { name: 'The News', contact: 'mailto:dpo@news.example', url: 'https://news.example' },
      ],
    });
    const [first, second] = receipt?.events ?? [];
    expect(first).toMatchObject({
      event_time: '2026-06-01T00:00:00.000Z',
      event_type: 'choose',
      validity_duration: 'P182D',
      privacy_notice: {
        url: 'https://news.example/privacy',
        language: 'fr',
        sha256: 'a'.repeat(64),
        words: 'Acceptez-vous ?',
      },
    });
    const states = (event: typeof first) =>
      event?.purposes.map(({ purpose, title, event_state: state }) => [purpose, title, state]);
    expect(states(first)).toEqual([
      ['analytics', 'The analytics', 'consent_given'],
      ['marketing', 'The marketing', 'consent_refused'],
    ]);
    expect(states(second)).toEqual([
      ['analytics', 'The analytics', 'consent_withdrawn'],
      ['marketing', 'The marketing', 'consent_refused'],
    ]);
  });

  it('names the site itself where it names no controller', () => {
    const { decide, consent, entries } = visitor(['media/youtube']);
    decide(() => consent.acceptAll());
    const receipt = receiptOf(entries, { now: start });
    expect(receipt?.pii_controllers[0]).toMatchObject({ name: 'news.example', contact: null });
    expect(receipt?.events[0]?.purposes[1]).toMatchObject({ service: 'youtube' });
  });
});
