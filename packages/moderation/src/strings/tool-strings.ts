import type { RejectingRule, RuleId } from '../core/reason.js';

/** The words of search and filters. */
export interface FilterStrings {
  /** Names the whole for a screen reader. */
  readonly heading: string;
  readonly text: string;
  readonly reason: string;
  readonly anyReason: string;
  /** A short name for each rule that keeps comments back, by its id. */
  readonly rule: Readonly<Record<FilterableRule, string>>;
  readonly age: string;
  readonly anyAge: string;
  /** Written at least so long ago; `#` hours. */
  readonly olderThan: (hours: number) => string;
  readonly thread: (thread: string) => string;
  readonly author: (name: string) => string;
  /** The buttons in a comment that narrow to its author, to its page. */
  readonly onlyAuthor: string;
  readonly onlyThread: string;
  readonly remove: string;
  readonly clear: string;
  readonly matching: (n: number) => string;
  readonly save: string;
  readonly saved: string;
  readonly forget: (name: string) => string;
  readonly nothing: string;
  readonly nothingHint: string;
}

/** The rules a comment can be kept back by: all but those that turn it away before it is stored. */
export type FilterableRule = Exclude<RuleId, RejectingRule>;

/** The words of the audit log. */
export interface LogStrings {
  readonly open: string;
  readonly heading: string;
  readonly back: string;
  readonly hint: string;
  readonly download: string;
  readonly more: string;
  readonly loading: string;
  readonly failed: string;
  readonly empty: string;
  /** What was done; the number of comments, where there are any, is the argument. */
  readonly act: Readonly<Record<LoggedAct, (n: number) => string>>;
  /** For an act that a newer server has and this catalog does not know. */
  readonly unknownAct: (action: string) => string;
  /** From one view to another. */
  readonly way: (from: string, to: string) => string;
  readonly reason: (note: string) => string;
  readonly by: (name: string) => string;
  readonly undone: (when: string) => string;
  readonly undo: string;
}

/** What the log says of itself in words. */
export type LoggedAct =
  | 'publish'
  | 'hold'
  | 'refuse'
  | 'spam'
  | 'trash'
  | 'undo'
  | 'reveal'
  | 'sign-in'
  | 'sign-out'
  | 'invite'
  | 'role'
  | 'remove-moderator'
  | 'shut-out'
  | 'end-session'
  | 'add-passkey'
  | 'remove-passkey'
  | 'new-key'
  | 'hand-over-key'
  | 'wrap-key'
  | 'forget-key'
  | 'read-envelopes'
  | 'reseal'
  | 'settings'
  | 'reply'
  | 'edit'
  | 'trust'
  | 'hold-author'
  | 'ban'
  | 'leave-to-rules'
  | 'rules'
  | 'learning-reset'
  | 'thread'
  | 'pin'
  | 'unpin'
  | 'uphold-complaint'
  | 'dismiss-complaint'
  | 'export-subject'
  | 'erase-subject'
  | 'erase-old'
  | 'import';
