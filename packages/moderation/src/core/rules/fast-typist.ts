import { reason, type ReasonOf } from '../reason.js';
import type { Facts } from './rule.js';

/** Holds what was sent sooner after the first key press than a person types. */
export function fastTypist({ submission, rules }: Facts): readonly ReasonOf<'fast_typist'>[] {
  const limit = rules.rules.fastTypistSeconds;
  if (submission.elapsed === undefined || submission.elapsed >= limit * 1000) return [];
  return [reason('fast_typist', { seconds: submission.elapsed / 1000, limit })];
}
