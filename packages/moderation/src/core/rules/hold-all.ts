import { reason, type ReasonOf } from '../reason.js';
import type { Facts } from './rule.js';

/** Holds every comment, where the site wants to read them all first. */
export function holdAll({ rules }: Facts): readonly ReasonOf<'hold_all'>[] {
  return rules.rules.holdAll ? [reason('hold_all', {})] : [];
}
