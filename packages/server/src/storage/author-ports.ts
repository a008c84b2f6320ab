import type { Body, CommentState, FormerWords, StoredReason } from '@placet/protocol';
import type { Transition } from './ports.js';

/** New words for a comment, and where they put it. */
export interface StoredEdit {
  readonly site: string;
  readonly id: string;
  /** The version that was seen. */
  readonly version: number;
  readonly text: string;
  readonly body: Body;
  readonly name: string;
  readonly website: string | null;
  readonly state: CommentState;
  readonly reasons: readonly StoredReason[];
  readonly at: number;
}

/** What authors do with what they wrote. Each method changes visibility and counts with it. */
export interface AuthorStore {
  /** Replaces a comment's words and keeps the former ones; `undefined` when the version has moved on. */
  edit(edit: StoredEdit): Promise<Transition | undefined>;
  /** What a comment said before each of its edits, oldest first. */
  edits(site: string, comment: string): Promise<readonly FormerWords[]>;
  /** Takes a comment out of sight, words and all kept for a while; `undefined` when the version has moved on. */
  remove(site: string, id: string, version: number, now: number): Promise<Transition | undefined>;
  /** Puts a removed comment back where it was; `undefined` when it is not removed, or gone for good. */
  restore(site: string, id: string): Promise<Transition | undefined>;
  /**
   * Makes removals final that happened before `before`: nothing is left of a comment, or, where it has answers, a stub
   * without words or author. The first `limit` of those that are left, so that it is called until it returns 0.
   */
  settle(site: string, before: number, limit: number): Promise<number>;
  /** As {@link settle}, for all that one key wrote, whatever its state and at once. @returns How many were erased. */
  eraseAll(site: string, author: string, limit: number): Promise<EraseResult>;
}

/** What a batch of erasure did. */
export interface EraseResult {
  readonly comments: number;
  /** Threads whose readers see something else now. */
  readonly threads: readonly string[];
}
