import { reason, type ReasonOf } from '../reason.js';
import type { Facts } from './rule.js';

/** Rejects a comment that comes too soon after the author's last one, and says how long to wait. */
export function flood({ context, rules }: Facts): readonly ReasonOf<'flood'>[] {
  const limit = rules.rules.floodSeconds;
  if (context.lastSubmissionAt === null) return [];
  // A clock that was set back puts the last comment into the future: that must not lock anyone out for long.
  const seconds = Math.abs(context.now - context.lastSubmissionAt) / 1000;
  if (seconds >= limit) return [];
  return [reason('flood', { seconds, limit, retryAfter: Math.ceil(limit - seconds) })];
}
