import { describe, expect, it } from 'vitest';
import { isPin, unsentReason } from './address.js';
import { avatarOf } from './avatar.js';
import { isEmptyDraft, parseDraft } from './draft.js';
import { relativeTime } from './relative-time.js';
import { roomIn } from './room.js';

describe('the room in a text', () => {
  it('is what fits still', () => {
    expect(roomIn('abc', 10)).toEqual({ left: 7 });
  });

  it('counts what must go in characters as people see them', () => {
    expect(roomIn(`abc${'👩‍👩‍👧‍👦'.repeat(2)}`, 3)).toEqual({ over: 2 });
    expect(roomIn('e\u0301e\u0301', 2)).toEqual({ over: 1 });
  });
});

describe('an avatar', () => {
  it('is the same for the same author and differs between authors', () => {
    const ids = Array.from({ length: 200 }, (_, at) => `author-${at}`);
    const drawings = new Set(ids.map((id) => JSON.stringify(avatarOf(id))));
    expect(avatarOf('author-1')).toEqual(avatarOf('author-1'));
    expect(drawings.size).toBeGreaterThan(180);
  });
});

describe('how long ago', () => {
  const now = Date.UTC(2026, 5, 1);
  it.each([
    [-5_000, 0, 'second'],
    [59_000, 0, 'second'],
    [61_000, -1, 'minute'],
    [3_600_000, -1, 'hour'],
    [86_400_000 * 1.5, -1, 'day'],
    [86_400_000 * 45, -1, 'month'],
    [86_400_000 * 800, -2, 'year'],
  ] as const)('%d ms is %d %s', (ago, value, unit) => {
    expect(relativeTime(now - ago, now)).toEqual({ value, unit });
  });
});

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

describe('a draft', () => {
  it('is read from what was stored and from nothing else', () => {
    const draft = { text: 'a', name: 'b', website: '', id: '1' };
    expect(parseDraft({ ...draft, email: 'ann@example.org' })).toEqual(draft);
    for (const other of [null, 'x', {}, { text: 1 }, [draft]]) {
      expect(parseDraft(other)).toBeUndefined();
    }
  });

  it('is empty without a text, whatever the name', () => {
    expect(isEmptyDraft({ text: ' \n', name: 'Ann', website: '' })).toBe(true);
  });
});
