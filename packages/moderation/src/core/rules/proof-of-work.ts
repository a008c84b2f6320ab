import { reason, type ReasonOf } from '../reason.js';
import type { Facts } from './rule.js';

/** Holds what came without the work that the server had asked for. Never more: browsers fail, too. */
export function proofOfWork({ context, rules }: Facts): readonly ReasonOf<'proof_of_work'>[] {
  const { work } = context;
  if (!rules.rules.proofOfWork || work === undefined || work === 'done') return [];
  return [reason('proof_of_work', { result: work })];
}
