import { describe, expect, it } from 'vitest';
import { relativeTime } from './relative-time.js';

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
