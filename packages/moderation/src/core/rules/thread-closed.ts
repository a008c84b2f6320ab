import { reason, type ReasonOf } from '../reason.js';
import type { Facts } from './rule.js';

const day = 86_400_000;

/** Rejects comments on threads that a person closed, or that are older than the site wants. */
export function threadClosed({ context, rules }: Facts): readonly ReasonOf<'thread_closed'>[] {
  const { closed, openedAt } = context.thread;
  if (closed) return [reason('thread_closed', { why: 'closed' })];
  const limit = rules.rules.closeAfterDays;
  if (limit === 0 || openedAt === null) return [];
  const days = (context.now - openedAt) / day;
  if (days <= limit) return [];
  return [reason('thread_closed', { why: 'age', days: Math.floor(days), limit })];
}
