import type { OwnComment } from '@placet/protocol';
import type { Conversation } from './conversations.js';
import type { Trouble } from './trouble.js';

/** What a thread shows right now. */
export interface ThreadState {
  /**
   * `idle` before it was asked for; `loading` the first time; `ready` with something to read;
   * `empty` without; `offline` and `error` where nothing could be read at all.
   */
  readonly status: 'idle' | 'loading' | 'ready' | 'empty' | 'offline' | 'error';
  /** Why the last request failed. With `ready` it concerns more of the thread, not what is shown. */
  readonly trouble: Trouble | undefined;
  readonly conversations: readonly Conversation[];
  /** Published comments in all, replies included. */
  readonly total: number;
  /** No new comments are taken. */
  readonly closed: boolean;
  /** Nothing can be changed any more: edits and votes neither. */
  readonly readOnly: boolean;
  /** One's own comments in this thread, by id, in whatever state. */
  readonly own: ReadonlyMap<string, OwnComment>;
  /** There are more roots to load. */
  readonly hasMore: boolean;
  /** What is being loaded besides: more roots, new comments, or the replies of one root by its id. */
  readonly busy: string | undefined;
  /** How many published comments arrived since and are not shown, so that nothing jumps. */
  readonly fresh: number;
}

/** A thread that was not asked for yet. */
export const idleThread: ThreadState = {
  status: 'idle',
  trouble: undefined,
  conversations: [],
  total: 0,
  closed: false,
  readOnly: false,
  own: new Map(),
  hasMore: false,
  busy: undefined,
  fresh: 0,
};
