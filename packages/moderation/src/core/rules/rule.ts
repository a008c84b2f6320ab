import type { CompiledRules } from '../compile-rules.js';
import type { ModeratedSubmission, ModerationContext } from '../context.js';
import type { Reason } from '../reason.js';

/** All that a rule may look at. */
export interface Facts {
  readonly submission: ModeratedSubmission;
  readonly context: ModerationContext;
  readonly rules: CompiledRules;
}

/** One file in this folder is one rule: it looks at the facts and says what it found, if anything. */
export type Rule<R extends Reason = Reason> = (facts: Facts) => readonly R[];

/** How many places a reason names; more would only fill the database. */
export const mostMatches = 20;
