import type { Learned, ModerationRules, TokenCount } from '@placet/moderation/core';

/** One version of a site's rules; the newest one holds. */
export interface StoredRules {
  readonly site: string;
  /** 1, 2, 3 … */
  readonly version: number;
  /** As they were saved: a newer server may know rules that are missing here. */
  readonly rules: Partial<ModerationRules>;
  readonly moderator: string;
  readonly at: number;
}

/** The rules that moderators have set; versions are added, never changed. */
export interface RulesStore {
  /** 0 where none were ever saved. */
  newestVersion(site: string): Promise<number>;
  newest(site: string): Promise<StoredRules | undefined>;
  /** Adds a version; `false` when somebody else has just taken its number. */
  save(rules: StoredRules): Promise<boolean>;
  /** The versions, newest first, without the rules themselves. */
  history(site: string, limit: number): Promise<readonly Omit<StoredRules, 'rules'>[]>;
  /** The ids of the newest comments of any state, newest first; stubs are not among them. */
  newestComments(site: string, limit: number): Promise<readonly string[]>;
  /** How many comments of an author that came before a time are published now, and when the last of any state came. */
  pastAt(
    site: string,
    author: string,
    before: number,
  ): Promise<{ readonly published: number; readonly lastAt: number | null }>;
}

/** What a comment was taken for. */
export type Label = 'spam' | 'ham';

/** What was learned from a comment, so that it can be unlearned. */
export interface StoredLabel {
  readonly comment: string;
  readonly label: Label | null;
  /** What it was before, for the undoing of the decision that changed it. */
  readonly previous: Label | null;
  /** The comment's `editedAt` when it was learned; of other words nothing can be unlearned. */
  readonly editedAt: number | null;
}

/** A token, and in how many comments of each kind it was. */
export interface LearnedToken extends TokenCount {
  readonly token: string;
}

/** What moderators' decisions have taught. */
export interface LearningStore {
  /** What is known of these tokens, and how many comments were decided on. */
  read(site: string, tokens: readonly string[]): Promise<Learned>;
  labels(site: string, comments: readonly string[]): Promise<ReadonlyMap<string, StoredLabel>>;
  saveLabels(site: string, labels: readonly StoredLabel[]): Promise<void>;
  /** Adds to the counts of tokens, or takes away from them, and to the count of comments. */
  add(
    site: string,
    taught: TokenCount,
    tokens: ReadonlyMap<string, TokenCount>,
    now: number,
  ): Promise<void>;
  /** Forgets the tokens that say least and are oldest, until there are at most `most`. @returns How many. */
  prune(site: string, most: number): Promise<number>;
  /** How many tokens there are. */
  size(site: string): Promise<number>;
  /** Tokens in their order, for the export. */
  tokens(site: string, limit: number, after: string): Promise<readonly LearnedToken[]>;
  /** Forgets everything. */
  reset(site: string): Promise<void>;
}
