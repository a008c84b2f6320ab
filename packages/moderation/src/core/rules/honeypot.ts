import { reason, type ReasonOf } from '../reason.js';
import type { Facts } from './rule.js';

/** Takes a comment for spam that filled in the field no person can see. */
export function honeypot({ submission, rules }: Facts): readonly ReasonOf<'honeypot'>[] {
  const length = submission.trap?.length ?? 0;
  return rules.rules.honeypot && length > 0 ? [reason('honeypot', { length })] : [];
}
