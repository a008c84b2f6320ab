import { describe, expect, it } from 'vitest';
import { isPin, unsentReason } from './address.js';

describe('an address', () => {
  const key = { id: 'k'.repeat(16), publicKey: 'p'.repeat(43), heldBy: 'server' } as const;

  it.each([
    [true, key, undefined, undefined],
    [true, key, key.id, undefined],
    [true, key, key.publicKey, undefined],
    [true, key, 'x'.repeat(16), 'other_key'],
    [true, key, 'mistyped', 'other_key'],
    [true, null, undefined, 'no_key'],
    [false, key, undefined, 'browser'],
  ] as const)(
    'with sealing %s, key %j and pin %s stays unsent because of %s',
    (can, site, pin, why) => {
      expect(unsentReason(can, site, pin)).toBe(why);
    },
  );

  it('is pinned by an id or a key and by nothing else', () => {
    expect([key.id, key.publicKey, '', 'short', '+'.repeat(16)].map(isPin)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
