import { reason, type ReasonOf } from '../reason.js';
import type { Facts } from './rule.js';

/** Holds an author's first comments, as many as the site wants to read. */
export function firstComments({ context, rules }: Facts): readonly ReasonOf<'first_comments'>[] {
  const limit = rules.rules.firstComments;
  const published = context.hasKey ? context.approvedBefore : 0;
  return published < limit ? [reason('first_comments', { published, limit })] : [];
}
