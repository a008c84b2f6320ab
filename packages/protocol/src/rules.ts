import * as v from 'valibot';
import type { CommentState } from './comment.js';
import type { StoredReason } from './moderation.js';

/** A site's rules as data, by their names in `@placet/moderation/core`, which says what each one is for. */
export type RuleValues = Readonly<Record<string, boolean | number | string>>;

/** What `GET …/moderation/rules` answers. */
export interface RulesDocument {
  /** To be named when saving, so that nobody's change is overwritten; 0 while the server's own settings hold. */
  readonly version: number;
  /** All of them, defaults filled in. */
  readonly rules: RuleValues;
  readonly defaults: RuleValues;
  /** The newest versions, newest first. */
  readonly history: readonly RulesVersion[];
}

/** Who saved which version, and when. */
export interface RulesVersion {
  readonly version: number;
  readonly moderator: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The body of `PUT …/moderation/rules`: what is left out goes back to its default. */
export interface SaveRules {
  /** The version that was seen. */
  readonly version: number;
  readonly rules: RuleValues;
}

/** The body of `POST …/moderation/rules/dry-run`. */
export interface DryRunRequest {
  readonly rules: RuleValues;
}

/** What rules make of a comment; `reject` stores nothing. */
export type RuleOutcome = 'publish' | 'hold' | 'spam' | 'trash' | 'reject';

/** What other rules would have made of the newest comments. */
export interface DryRun {
  /** How many comments were looked at: the newest 1,000 at most. */
  readonly looked: number;
  /** How many of them would have fared otherwise. */
  readonly changed: number;
  /** What would have become of them, and what did under the rules that hold now. */
  readonly moves: readonly {
    readonly from: RuleOutcome;
    readonly to: RuleOutcome;
    readonly comments: number;
  }[];
  /** Some of those that would have fared otherwise, the newest first. */
  readonly samples: readonly DryRunSample[];
}

/** A comment that would have fared otherwise. */
export interface DryRunSample {
  readonly id: string;
  readonly name: string;
  readonly excerpt: string;
  readonly createdAt: number;
  /** What it is now, whoever decided. */
  readonly state: CommentState;
  readonly from: RuleOutcome;
  readonly to: RuleOutcome;
  /** Why, under the new rules. */
  readonly reasons: readonly StoredReason[];
}

const ruleValues = v.record(
  v.pipe(v.string(), v.maxLength(100)),
  v.union([v.boolean(), v.number(), v.string()]),
);

/** Validates the shape of rules to be saved; the rules themselves are checked by name. */
export const saveRulesSchema: v.GenericSchema<unknown, SaveRules> = v.strictObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
  rules: ruleValues,
});

/** Validates the shape of rules to be tried. */
export const dryRunSchema: v.GenericSchema<unknown, DryRunRequest> = v.strictObject({
  rules: ruleValues,
});
