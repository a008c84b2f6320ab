import { reason, type ReasonOf } from '../reason.js';
import type { Facts } from './rule.js';

/** Rejects what the same author already said in the same place. */
export function duplicate({ context, rules }: Facts): readonly ReasonOf<'duplicate'>[] {
  if (!rules.rules.duplicate || context.duplicateOf === null) return [];
  return [reason('duplicate', { of: context.duplicateOf })];
}
