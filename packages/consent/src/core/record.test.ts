import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConsentRecord } from './ports.js';
import { decodeRecord } from './decode-record.js';
import { encodeRecord, expiryOf, isAlive, lifetimeDays } from './record.js';

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 5, 1);

const records: fc.Arbitrary<ConsentRecord> = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{8,30}$/),
  answers: fc
    .array(
      fc.tuple(
        fc.oneof(
          fc.string({ unit: 'grapheme', minLength: 1 }),
          fc.constantFrom('__proto__', 'constructor', 'toString', 'a/b', 'a=b&c', '%', 'é; ,'),
        ),
        fc.record({ granted: fc.boolean(), expires: fc.integer({ min: 1, max: now * 2 }) }),
      ),
    )
    .map((answers) => new Map(answers)),
});

const granted = (record: ConsentRecord | undefined) =>
  [...(record?.answers ?? [])]
    .filter(([, answer]) => answer.granted && isAlive(answer, now))
    .map(([name]) => name);

describe('a record in a cookie', () => {
  it('is read as it was written, whatever the names', () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(decodeRecord(encodeRecord(record))).toEqual(record);
      }),
    );
  });

  it('holds only what a cookie may hold', () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(encodeRecord(record)).toMatch(/^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*$/);
      }),
    );
  });

  it('grants nothing more when it is cut short', () => {
    fc.assert(
      fc.property(records, fc.nat(), (record, length) => {
        const text = encodeRecord(record);
        const cut = decodeRecord(text.slice(0, length % text.length));
        expect(granted(record)).toEqual(expect.arrayContaining(granted(cut)));
      }),
    );
  });

  it('grants nothing when it is garbage', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `1&abcdefgh&analytics=${text}`),
        ),
        (text) => {
          expect(granted(decodeRecord(text))).toEqual([]);
        },
      ),
    );
  });

  it.each([
    '',
    '1',
    '2&abcdefgh&analytics=mu8k2x41',
    'analytics=true',
    '{"analytics":true}',
    '1&id&%=mu8k2x41',
  ])('%j is no record', (text) => {
    expect(granted(decodeRecord(text))).toEqual([]);
  });
});

describe('an answer', () => {
  const answer = { granted: true, expires: expiryOf(now) };

  it('lives for half a year', () => {
    expect(isAlive(answer, now + lifetimeDays * day - 1)).toBe(true);
    expect(isAlive(answer, now + lifetimeDays * day)).toBe(false);
  });

  it('survives a clock that is set back by hours, but not one by weeks', () => {
    expect(isAlive(answer, now - 23 * 60 * 60 * 1000)).toBe(true);
    expect(isAlive(answer, now - 14 * day)).toBe(false);
  });

  it('that claims to live for ever is dead', () => {
    expect(isAlive({ granted: true, expires: Number.MAX_SAFE_INTEGER }, now)).toBe(false);
    expect(isAlive({ granted: true, expires: Number.NaN }, now)).toBe(false);
  });
});
