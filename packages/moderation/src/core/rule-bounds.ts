import { type Bounds, clampWithin, mostDays, wholeTo } from '@placet/protocol';
import { defaultRules, type ModerationRules } from './moderation-rules.js';

type NumberRule = {
  readonly [K in keyof ModerationRules]: ModerationRules[K] extends number ? K : never;
}[keyof ModerationRules];

/** What each number among the rules may be: beyond these, nobody could comment, or the rule would say nothing. */
export const ruleBounds: Readonly<Record<NumberRule, Bounds>> = {
  maxLinks: wholeTo(1_000),
  /** An hour: who waits for longer was shut out, for which there are other rules. */
  floodSeconds: wholeTo(3_600),
  closeAfterDays: wholeTo(mostDays),
  /** Five minutes, in which people write long comments, too. Time is measured, not counted. */
  fastTypistSeconds: { min: 0, max: 300, whole: false },
  firstComments: wholeTo(1_000),
  learnedSpam: { min: 0, max: 1, whole: false },
};

/**
 * Rules that were stored by another release: what this one does not know is left out, and numbers that it would not
 * take any more are brought within their bounds. Comments must come in all the same.
 */
export function knownRules(stored: object): Partial<ModerationRules> {
  const known = Object.entries(stored)
    .filter(([name]) => Object.hasOwn(defaultRules, name))
    .map(([name, value]: [string, unknown]) => {
      const isNumber = Object.hasOwn(ruleBounds, name) && typeof value === 'number';
      return [name, isNumber ? clampWithin(value, ruleBounds[name as NumberRule]) : value];
    });
  return Object.fromEntries(known) as Partial<ModerationRules>;
}
