import type { ProblemCode } from '@placet/protocol';
import type { WorkResult } from './context.js';
import type { LearnedScore } from './learning/score.js';

/** A part of a submission that rules look at. `rendered` is the text as readers see it, without its markup. */
export type Field = 'text' | 'name' | 'website' | 'rendered';

/** A place in a field, in UTF-16 units of the original, so that `slice(start, end)` gives what was found. */
export type Span = { readonly field: Field; readonly start: number; readonly end: number };

/** Where a word of a list was found; `word` is as the list has it. */
export type WordMatch = Span & { readonly word: string };

/** What was found by words, at most 20 matches; `more` says whether there are others. */
export type WordEvidence = { readonly matches: readonly WordMatch[]; readonly more: boolean };

/**
 * What each rule saw, by its id: plain data that can be stored, sent and explained later.
 *
 * It never holds what was typed into the honeypot: robots put e-mail addresses there.
 */
export type Evidence = {
  /** The thread was closed by a person, or (`why: 'age'`) is more than `limit` days old. */
  thread_closed:
    | { readonly why: 'closed' }
    | { readonly why: 'age'; readonly days: number; readonly limit: number };
  /** The comment that says the same. */
  duplicate: { readonly of: string };
  /** Seconds since the author's last comment, the least there must be, and how long to wait now. */
  flood: { readonly seconds: number; readonly limit: number; readonly retryAfter: number };
  hold_all: Readonly<Record<string, never>>;
  /** How many links there are, how many are too many, and where (at most 20 of them). */
  max_links: { readonly count: number; readonly limit: number; readonly matches: readonly Span[] };
  moderation_words: WordEvidence;
  /** Whether the author has a key at all; without one nobody can be known. */
  previously_approved: { readonly key: boolean };
  disallowed_words: WordEvidence;
  /** How many characters the invisible field held. */
  honeypot: { readonly length: number };
  /** Seconds from the first key press to sending, and the least there must be. */
  fast_typist: { readonly seconds: number; readonly limit: number };
  /** How many comments of the author are published, and how many there must be. */
  first_comments: { readonly published: number; readonly limit: number };
  /**
   * Like which of the site's own names, or like the author of which comment. The other author's name is
   * not part of it: who erases that author would not find it here.
   */
  lookalike_name:
    | { readonly why: 'own'; readonly name: string }
    | { readonly why: 'author'; readonly comment: string };
  proof_of_work: { readonly result: Exclude<WorkResult, 'done'> };
  /** The score from 0 to 1, the least that is held, and the words that say most, with what each says alone. */
  learned_spam: {
    readonly score: number;
    readonly limit: number;
    readonly words: LearnedScore['words'];
  };
  /** Who was asked, and what it says of its reason; or that it gave no answer. */
  external_check: { readonly by: string; readonly why: string | null; readonly failed: boolean };
  /** The moderators hold all that this author writes. Said by who keeps their standings, not by `decide`. */
  author_held: Readonly<Record<string, never>>;
};

/** The id of a rule, as stored with a comment and as the catalogs explain it. */
export type RuleId = keyof Evidence;

/** The rules that reject. Their ids are the codes of the problems that the server answers with. */
export type RejectingRule = Extract<RuleId, ProblemCode>;

/** What each rule asks for when it finds something. */
export interface RuleOutcomes extends Record<RejectingRule, 'reject'> {
  readonly hold_all: 'hold';
  readonly max_links: 'hold';
  readonly moderation_words: 'hold';
  readonly previously_approved: 'hold';
  readonly disallowed_words: 'trash';
  readonly honeypot: 'spam';
  readonly fast_typist: 'hold';
  readonly first_comments: 'hold';
  readonly lookalike_name: 'hold';
  readonly proof_of_work: 'hold';
  readonly learned_spam: 'hold';
  /** What the external check asks for; `hold` is what {@link ruleOutcomes} has. */
  readonly external_check: 'hold' | 'spam' | 'trash';
  readonly author_held: 'hold';
}

/** What each rule asks for, as data. */
export const ruleOutcomes: RuleOutcomes = {
  thread_closed: 'reject',
  duplicate: 'reject',
  flood: 'reject',
  hold_all: 'hold',
  max_links: 'hold',
  moderation_words: 'hold',
  previously_approved: 'hold',
  disallowed_words: 'trash',
  honeypot: 'spam',
  fast_typist: 'hold',
  first_comments: 'hold',
  lookalike_name: 'hold',
  proof_of_work: 'hold',
  learned_spam: 'hold',
  external_check: 'hold',
  author_held: 'hold',
};

/** Why a rule spoke up: its id, what it asks for, and what it saw. */
export type ReasonOf<R extends RuleId> = {
  readonly rule: R;
  readonly outcome: RuleOutcomes[R];
  readonly evidence: Evidence[R];
};

/** A reason of any rule; `rule` tells which. */
export type Reason = { [R in RuleId]: ReasonOf<R> }[RuleId];

/** A reason to reject; `rule` is the code of the problem to answer with. */
export type RejectReason = { [R in RejectingRule]: ReasonOf<R> }[RejectingRule];

/** A reason to store a comment out of sight. */
export type StoringReason = Exclude<Reason, RejectReason>;

/** Makes the reason of a rule; `outcome` is for rules that ask for more than one. */
export function reason<R extends RuleId>(
  rule: R,
  evidence: Evidence[R],
  outcome: RuleOutcomes[R] = ruleOutcomes[rule],
): ReasonOf<R> {
  return { rule, outcome, evidence };
}
