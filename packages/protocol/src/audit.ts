import type { CommentState } from './comment.js';

/**
 * What the audit log calls an act: a verdict, its taking back, or one of the others. Programs that read the log take an
 * action they do not know for what it says.
 */
export type AuditAction = string;

/** One act in the audit log: what somebody did to one comment, to many at once, or to none. */
export interface AuditAct {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The moderator's name, or `server`. */
  readonly actor: string;
  readonly action: AuditAction;
  /** Names the decision, to take it back; `null` for what is no decision. */
  readonly decision: string | null;
  /** How many comments it changed. */
  readonly comments: number;
  /** The comment, where it was about one that is still there. */
  readonly about: { readonly id: string; readonly name: string; readonly excerpt: string } | null;
  /** Where that comment was before; `null` where the act was about several or moved none. */
  readonly before: CommentState | null;
  readonly after: CommentState | null;
  /** The reason given. */
  readonly note: string | null;
  /** When it was taken back; `null` while it stands. */
  readonly undoneAt: number | null;
}

/** A page of the audit log, newest first. */
export interface AuditPage {
  readonly items: readonly AuditAct[];
  /** Pass as `after` for older ones; `null` at the end. */
  readonly next: string | null;
}
