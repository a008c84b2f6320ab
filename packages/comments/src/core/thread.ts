import { createStore } from '@placet/base/core';
import type { OwnComment, Root, Sort } from '@placet/protocol';
import type { Conversation } from './conversations.js';
import type { CommentClient } from './ports.js';
import { idleThread, type ThreadState } from './thread-state.js';

/** Whose comments, from where and in which order. */
export interface ThreadOptions {
  readonly client: CommentClient;
  /** The key of the thread, usually the path of the article. */
  readonly thread: string;
  readonly sort: Sort;
  /** How many comments there were in another order, so that the count does not flicker. @default 0 */
  readonly total?: number | undefined;
}

/** The comments of one page, as they are loaded, joined by one's own and kept up to date. */
export interface Thread {
  get(): ThreadState;
  subscribe(listener: (state: ThreadState) => void): () => void;
  /** Loads the first page and one's own comments; also the way to try again. */
  load(): Promise<void>;
  /** Loads the next roots. */
  loadMore(): Promise<void>;
  /** Loads more replies of one conversation. */
  loadReplies(root: string): Promise<void>;
  /** Makes sure that a comment is shown; resolves with `false` where this thread has no such one. */
  reveal(id: string): Promise<boolean>;
  /** Shows a comment that was just sent. */
  add(comment: OwnComment): Promise<void>;
  /** Shows one's own comment as it is now: edited, deleted, or back. */
  replace(comment: OwnComment): Promise<void>;
  /** Shows what arrived since, and resolves with the id of the first that is new. */
  showFresh(): Promise<string | undefined>;
  /** Follows changes until the result is called. */
  watch(): () => void;
}

/** What a thread is made of; shared with what is loaded once somebody does more than read. */
export interface ThreadParts extends ThreadOptions {
  roots: readonly Root[];
  /** Conversations that a permalink brought in before their page was loaded. */
  strays: readonly Root[];
  own: readonly OwnComment[];
  /** Where the next page begins. */
  next: string | null;
  /** How many pages are loaded. */
  pages: number;
  version: number;
  /** A change is being looked at. */
  isChecking?: boolean;
  toConversations: (roots: readonly Root[]) => readonly Conversation[];
  readonly get: () => ThreadState;
  readonly set: (change: Partial<ThreadState>) => void;
  /** Shows what is loaded. */
  readonly show: (change?: Partial<ThreadState>) => void;
}

/** Makes the store of a thread. Nothing is asked for before `load`. */
export function createThread(options: ThreadOptions): Thread {
  const { client, thread, sort } = options;
  const store = createStore({ ...idleThread, total: options.total ?? 0 });
  const set = (change: Partial<ThreadState>): void => {
    store.set({ ...store.get(), ...change });
  };
  const parts: ThreadParts = {
    ...options,
    roots: [],
    strays: [],
    own: [],
    next: null,
    pages: 0,
    version: -1,
    toConversations: (roots) => roots.map(asTheyAre),
    get: () => store.get(),
    set,
    show(change = {}) {
      const conversations = parts.toConversations([...parts.roots, ...parts.strays]);
      set({
        status: conversations.length > 0 ? 'ready' : 'empty',
        trouble: undefined,
        busy: undefined,
        conversations,
        hasMore: parts.next !== null,
        ...change,
      });
    },
  };

  /** Whoever only reads the first page never loads this. */
  async function withMore<T>(
    act: (more: typeof import('./thread-more.js')) => Promise<T>,
  ): Promise<T | undefined> {
    let more: typeof import('./thread-more.js');
    try {
      more = await import('./thread-more.js');
    } catch {
      set({ trouble: { code: 'unreachable' } });
      return undefined;
    }
    return act(more);
  }

  return {
    get: () => store.get(),
    subscribe: (listener) => store.subscribe(listener),

    async load() {
      if (store.get().status === 'loading') return;
      set({ status: 'loading', trouble: undefined });
      // Together, so that one's own comments do not push the others down when they come.
      const [answer, own] = await Promise.all([
        client.getThread({ thread, sort }),
        client.ownComments(thread),
      ]);
      if (!answer.ok) {
        const { trouble } = answer;
        set({ status: trouble.code === 'offline' ? 'offline' : 'error', trouble });
        return;
      }
      const { items, next, version, total, closed, readOnly = false, pinned = [] } = answer.value;
      Object.assign(parts, { roots: [...pinned, ...items], strays: [], next, version, pages: 1 });
      if (own.ok && own.value.length > 0) {
        await withMore(async (more) => {
          more.takeOwn(parts, own.value);
        });
      }
      parts.show({ total, closed, readOnly, fresh: 0 });
    },

    loadMore: async () => withMore((more) => more.loadMore(parts)),
    loadReplies: async (root) => withMore((more) => more.loadReplies(parts, root)),
    reveal: async (id) => (await withMore((more) => more.reveal(parts, id))) ?? false,
    add: async (comment) => withMore(async (more) => more.add(parts, comment)),
    replace: async (comment) => withMore(async (more) => more.replace(parts, comment)),
    showFresh: async () => withMore((more) => more.showFresh(parts)),

    watch() {
      return client.watch(thread, (version) => {
        if (version <= parts.version || parts.pages === 0) return;
        void withMore((more) => more.check(parts));
      });
    },
  };
}

function asTheyAre(root: Root): Conversation {
  const { items, total } = root.replies;
  return { root, replies: items, remaining: Math.max(0, total - items.length) };
}
