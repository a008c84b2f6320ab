import type { Trouble } from './trouble.js';

const passing: ReadonlySet<Trouble['code']> = new Set<Trouble['code']>([
  'offline',
  'timeout',
  'unreachable',
  'unreadable',
  'flood',
  'rate_limited',
  'proof_expired',
  // It was solved, and expired on the way or became harder.
  'work_required',
  'unavailable',
  'internal',
]);

/** Tells whether sending the very same thing again, later, can succeed. */
export function isWorthRetrying(trouble: Trouble): boolean {
  return passing.has(trouble.code);
}
