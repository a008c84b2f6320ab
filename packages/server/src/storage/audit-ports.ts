import type { AuditAct, CommentState, Moved, Verdict } from '@placet/protocol';
import type { Slice } from './ports.js';

/** One line of the audit log. */
export interface AuditEntry {
  readonly site: string;
  readonly id: string;
  readonly at: number;
  /** The moderator's name, or `server`. */
  readonly actor: string;
  readonly action: ActName;
  readonly comment: string | null;
  readonly decision: string | null;
  readonly before: CommentState | null;
  readonly after: CommentState | null;
  readonly version: number | null;
  readonly note: string | null;
  /** 0 on the first line of an act, then 1, 2, … */
  readonly part: number;
  /** Whom the act was about, where that is no comment: an author id. */
  readonly subject?: string | null | undefined;
}

/** What the server itself writes into the log. */
export type ActName =
  | Verdict
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
  | 'new-key'
  | 'hand-over-key'
  | 'wrap-key'
  | 'forget-key'
  | 'read-envelopes'
  | 'reseal'
  | 'remove-passkey'
  | 'thread'
  | 'pin'
  | 'unpin'
  | 'reply'
  | 'rules'
  | 'settings'
  | 'learning-reset'
  | 'edit'
  | 'trust'
  | 'hold-author'
  | 'ban'
  | 'leave-to-rules'
  | 'uphold-complaint'
  | 'dismiss-complaint'
  | 'export-subject'
  | 'erase-subject'
  | 'erase-old'
  | 'import';

/** An act of the log, before anything is looked up about its comment. */
export type StoredAct = Omit<AuditAct, 'about'> & { readonly comment: string | null };

/** What was done, by whom; only ever added to. */
export interface AuditStore {
  add(entries: readonly AuditEntry[]): Promise<void>;
  /** The lines of a decision in the order of their ids, after `after`. */
  ofDecision(
    site: string,
    decision: string,
    limit: number,
    after: string | undefined,
  ): Promise<readonly AuditEntry[]>;
  ofComment(site: string, comment: string): Promise<readonly AuditEntry[]>;
  /** Who last moved each of these comments. */
  movesOf(site: string, comments: readonly string[]): Promise<ReadonlyMap<string, Moved>>;
  /** Acts, newest first: a decision is one, however many comments it changed. */
  acts(site: string, limit: number, after: string | undefined): Promise<Slice<StoredAct>>;
  /** Lines, oldest first, for the export. */
  lines(site: string, limit: number, after: string | undefined): Promise<Slice<AuditEntry>>;
}
