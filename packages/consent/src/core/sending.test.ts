import { describe, expect, it } from 'vitest';
import { nextAttempt, verdictOf } from './sending.js';

describe('a receipt that was sent', () => {
  it.each([
    ['sent', [200, 201]],
    ['again', [0, 401, 403, 404, 408, 429, 500, 502, 503]],
    ['lost', [400, 409, 413, 422]],
  ] as const)('is %s after %j', (verdict, statuses) => {
    for (const status of statuses) expect(verdictOf(status)).toBe(verdict);
  });

  it('is sent again later and later, and not by everybody at once', () => {
    expect(nextAttempt(1, 1000, 0.5)).toBe(6000);
    expect(nextAttempt(4, 0, 0.5)).toBe(40_000);
    expect(nextAttempt(400, 0, 0.5)).toBe(6 * 3_600_000);
    expect(nextAttempt(1, 0, 0)).toBe(3750);
    expect(nextAttempt(1, 0, 1)).toBe(6250);
  });
});
