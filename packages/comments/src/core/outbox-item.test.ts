import { describe, expect, it } from 'vitest';
import { isDue, nextItem, type OutboxItem } from './outbox-item.js';
import type { Trouble } from './trouble.js';

const item: OutboxItem = {
  thread: '/a',
  submission: { id: '1', text: 'Hello', name: 'Ann' },
  sentAt: 1_000,
  state: 'waiting',
  attempts: 0,
  dueAt: 1_000,
};

function fail(from: OutboxItem, code: Trouble['code'], random = 0, retryAfter = 0): OutboxItem {
  const trouble = { code, retryAfter };
  return nextItem(from, { type: 'failed', trouble }, { now: from.dueAt, random });
}

describe('a comment on its way', () => {
  it('waits longer with each failure, never longer than five minutes, and never as long as the others', () => {
    const pauses: number[] = [];
    let at = item;
    for (let count = 0; count < 12; count += 1) {
      const next = fail(at, 'unreachable', 0.999_999);
      pauses.push(Math.round((next.dueAt - at.dueAt) / 1_000));
      at = next;
    }
    expect(pauses).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300, 300]);
    expect(fail(item, 'offline', 0).dueAt - item.dueAt).toBe(1_000);
  });

  it('waits at least as long as the server asks, within reason', () => {
    expect(fail(item, 'flood', 0, 60).dueAt).toBe(61_000);
    expect(fail(item, 'flood', 0, 1e9).dueAt).toBe(3_601_000);
  });

  it.each(['offline', 'timeout', 'unreachable', 'unreadable', 'unavailable', 'flood'] as const)(
    'is tried again after %s',
    (code) => {
      expect(fail(item, code)).toMatchObject({ state: 'waiting', trouble: { code } });
    },
  );

  it.each(['thread_closed', 'duplicate', 'invalid', 'id_conflict', 'parent_unknown'] as const)(
    'is its author’s matter after %s, and is delivered again only when they say so',
    (code) => {
      const refused = fail(item, code);
      expect(refused).toMatchObject({ state: 'refused', trouble: { code } });
      expect(isDue(refused, 1e15)).toBe(false);
      const retried = nextItem(refused, { type: 'retried' }, { now: 9_000, random: 0 });
      expect(isDue(retried, 9_000)).toBe(true);
    },
  );

  it('goes at once when the network is back, but not before the server wants it', () => {
    const back = { type: 'reconnected' } as const;
    const chance = { now: 1_500, random: 0 };
    expect(isDue(nextItem(fail(item, 'offline'), back, chance), 1_500)).toBe(true);
    expect(isDue(nextItem(fail(item, 'flood', 0, 60), back, chance), 1_500)).toBe(false);
  });

  it('is not kept for years by a clock that was set back', () => {
    expect(isDue({ ...item, dueAt: 1e13 }, 1_000)).toBe(true);
  });
});
