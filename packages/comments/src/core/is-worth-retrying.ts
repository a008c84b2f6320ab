import type { Trouble } from './trouble.js';

const passing: ReadonlySet<Trouble['code']> = new Set<Trouble['code']>([
  'offline',
  'timeout',
  'unreachable',
  'unreadable',
  'flood',
  'rate_limited',
  'proof_expired',
  'unavailable',
  'internal',
]);

/** Tells whether sending the very same thing again, later, can succeed. */
export function isWorthRetrying(trouble: Trouble): boolean {
  return passing.has(trouble.code);
}
