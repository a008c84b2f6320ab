import { reason, type ReasonOf } from '../reason.js';
import type { Facts } from './rule.js';

/** Holds the comments of authors who are not known yet, or cannot be known for want of a key. */
export function previouslyApproved({
  context,
  rules,
}: Facts): readonly ReasonOf<'previously_approved'>[] {
  if (!rules.rules.previouslyApproved || (context.hasKey && context.approvedBefore > 0)) return [];
  return [reason('previously_approved', { key: context.hasKey })];
}
