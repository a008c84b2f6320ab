import { reason, type ReasonOf } from '../reason.js';
import type { Facts } from './rule.js';

/** Holds what looks like the spam of before. It never does more, and never lets anything through. */
export function learnedSpam({ context, rules }: Facts): readonly ReasonOf<'learned_spam'>[] {
  const limit = rules.rules.learnedSpam;
  const { learned } = context;
  if (limit === 0 || !learned || learned.score < limit) return [];
  return [reason('learned_spam', { score: learned.score, limit, words: learned.words })];
}
