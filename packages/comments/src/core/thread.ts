import type { OwnComment, Root, Sort, ThreadPage } from '@placet/protocol';
import { atom } from 'nanostores';
import { joinRoots, toConversations, withReplies } from './conversations.js';
import type { ShownComment } from './nest.js';
import type { CommentClient } from './ports.js';
import { idleThread, type ThreadState } from './thread-state.js';
import type { Answer } from './trouble.js';

/** Whose comments, from where and in which order. */
export interface ThreadOptions {
  readonly client: CommentClient;
  /** The key of the thread, usually the path of the article. */
  readonly thread: string;
  readonly sort: Sort;
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
  add(comment: OwnComment): void;
  /** Shows what arrived since, and resolves with the id of the first that is new. */
  showFresh(): Promise<string | undefined>;
  /** Follows changes until the result is called. */
  watch(): () => void;
}

/** Makes the store of a thread. Nothing is asked for before `load`. */
export function createThread({ client, thread, sort }: ThreadOptions): Thread {
  const $state = atom<ThreadState>(idleThread);
  let roots: readonly Root[] = [];
  /** Conversations that a permalink brought in before their page was loaded. */
  let strays: readonly Root[] = [];
  let own: readonly OwnComment[] = [];
  let next: string | null = null;
  let pages = 0;
  let version = -1;
  let checking = false;

  function set(change: Partial<ThreadState>): void {
    $state.set({ ...$state.get(), ...change });
  }

  function show(change: Partial<ThreadState> = {}): void {
    const paged = new Set(roots.map(({ id }) => id));
    strays = strays.filter(({ id }) => !paged.has(id));
    const conversations = toConversations([...roots, ...strays], own, sort);
    set({
      status: conversations.length > 0 ? 'ready' : 'empty',
      trouble: undefined,
      busy: undefined,
      conversations,
      hasMore: next !== null,
      ...change,
    });
  }

  function adopt(page: ThreadPage, before: readonly Root[]): void {
    const old = new Map([...before, ...strays].map((root) => [root.id, root]));
    const joined = page.items.map((root) => {
      const known = old.get(root.id);
      return known ? joinRoots(known, root) : root;
    });
    const fresh = new Set(joined.map(({ id }) => id));
    roots = [...roots.filter(({ id }) => !fresh.has(id)), ...joined];
    next = page.next;
    version = Math.max(version, page.version);
  }

  async function whileBusy<T>(what: string, ask: () => Promise<Answer<T>>): Promise<T | undefined> {
    if ($state.get().busy !== undefined) return undefined;
    set({ busy: what, trouble: undefined });
    const answer = await ask();
    if (answer.ok) return answer.value;
    set({ busy: undefined, trouble: answer.trouble });
    return undefined;
  }

  async function loadOwn(): Promise<void> {
    const answer = await client.ownComments(thread);
    if (!answer.ok) return;
    const listed = new Set(answer.value.map(({ id }) => id));
    const before = new Map(own.map((comment) => [comment.id, comment.state]));
    const published = answer.value.filter(
      ({ id, state }) => state === 'published' && before.get(id) === 'pending',
    ).length;
    own = [...own.filter(({ id }) => !listed.has(id)), ...answer.value];
    const { total } = $state.get();
    if (pages > 0) show({ total: total + published });
  }

  function firstPage(): Promise<Answer<ThreadPage>> {
    return client.getThread({ thread, sort });
  }

  async function check(): Promise<void> {
    if (checking || pages === 0) return;
    checking = true;
    try {
      if (own.some(({ state }) => state !== 'published')) await loadOwn();
      const answer = await firstPage();
      if (!answer.ok || answer.value.version <= version) return;
      const page = answer.value;
      const fresh = page.total - $state.get().total;
      version = page.version;
      if (fresh > 0) {
        set({ fresh, closed: page.closed });
      } else if (pages === 1 && $state.get().busy === undefined) {
        // Something was edited or taken away: that may not wait for a press of a button.
        const before = roots;
        roots = [];
        adopt(page, before);
        show({ total: page.total, closed: page.closed, fresh: 0 });
      }
    } finally {
      checking = false;
    }
  }

  return {
    get: () => $state.get(),
    subscribe: (listener) => $state.subscribe(listener),

    async load() {
      if ($state.get().status === 'loading') return;
      set({ status: 'loading', trouble: undefined });
      const answer = await firstPage();
      if (!answer.ok) {
        const { trouble } = answer;
        set({ status: trouble.code === 'offline' ? 'offline' : 'error', trouble });
        return;
      }
      roots = [];
      adopt(answer.value, []);
      pages = 1;
      show({ total: answer.value.total, closed: answer.value.closed, fresh: 0 });
      await loadOwn();
    },

    async loadMore() {
      const after = next;
      if (after === null) return;
      const page = await whileBusy('more', () => client.getThread({ thread, sort, after }));
      if (!page) return;
      adopt(page, roots);
      pages += 1;
      show();
    },

    async loadReplies(id) {
      const root = [...roots, ...strays].find((one) => one.id === id);
      const after = root?.replies.next;
      if (!root || !after) return;
      const page = await whileBusy(id, () => client.getReplies({ root: id, after }));
      if (!page) return;
      const joined = withReplies(root, page);
      roots = roots.map((one) => (one.id === id ? joined : one));
      strays = strays.map((one) => (one.id === id ? joined : one));
      show();
    },

    async reveal(id) {
      if (isShown($state.get(), id)) return true;
      const answer = await client.getContext(id);
      if (!answer.ok || answer.value.comment.thread !== thread) return false;
      const { root } = answer.value;
      const known = roots.find((one) => one.id === root.id);
      if (known) roots = roots.map((one) => (one === known ? joinRoots(known, root) : one));
      else strays = [...strays.filter((one) => one.id !== root.id), root];
      show();
      return isShown($state.get(), id);
    },

    add(comment) {
      const isNew = !own.some(({ id }) => id === comment.id);
      own = [...own.filter(({ id }) => id !== comment.id), comment];
      const { total } = $state.get();
      show({ total: total + (isNew && comment.state === 'published' ? 1 : 0) });
    },

    async showFresh() {
      const before = new Set(shownIds($state.get()));
      const loaded = await whileBusy('fresh', async () => {
        const answers: ThreadPage[] = [];
        for (let after: string | undefined; answers.length < Math.max(1, pages);) {
          const answer = await client.getThread({ thread, sort, after });
          if (!answer.ok) return answer;
          answers.push(answer.value);
          if (answer.value.next === null) break;
          after = answer.value.next;
        }
        return { ok: true, value: answers };
      });
      const last = loaded?.at(-1);
      if (!loaded || !last) return undefined;
      const old = roots;
      roots = [];
      for (const page of loaded) adopt(page, old);
      pages = loaded.length;
      show({ total: last.total, closed: last.closed, fresh: 0 });
      return shownIds($state.get()).find((id) => !before.has(id));
    },

    watch() {
      return client.watch(thread, (changed) => {
        if (changed > version) void check();
      });
    },
  };
}

function shownIds({ conversations }: ThreadState): string[] {
  return conversations.flatMap(({ root, replies }) =>
    [root, ...replies].map(({ id }: ShownComment) => id),
  );
}

function isShown(state: ThreadState, id: string): boolean {
  return shownIds(state).includes(id);
}
