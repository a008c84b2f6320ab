import type { Comment, CommentState, OwnComment, Root } from '@placet/protocol';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CommentClient } from './ports.js';
import { createThread, type Thread } from './thread.js';
import { type Answer, failed, got } from './trouble.js';

let clock = 0;

function comment(id: string, root = id, parent: string | null = null): Comment {
  const author = { id: `author-${id}`, name: id, website: null };
  const depth = parent === null ? 0 : 1;
  const createdAt = (clock += 1);
  return {
    id,
    thread: '/a',
    parent,
    root,
    depth,
    author,
    body: [],
    state: 'published',
    createdAt,
    editedAt: null,
  };
}

function own(id: string, state: CommentState, root = id, parent: string | null = null): OwnComment {
  const more = { version: 1, editableUntil: null, restorableUntil: null };
  return { ...comment(id, root, parent), ...more, state, reasons: ['hold_all'], text: id };
}

/** A back end in memory with pages of two roots and of two replies. */
class Memory {
  roots: Comment[] = [];
  replies: Comment[] = [];
  mine: OwnComment[] = [];
  version = 1;
  trouble: Answer<never> | undefined;
  asked: string[] = [];
  tell: (version: number) => void = () => {};

  readonly client = {
    getThread: async ({ after }: { after?: string }) =>
      this.#answer(`thread ${after ?? ''}`, () => {
        const newest = this.roots.toSorted((a, b) => b.createdAt - a.createdAt);
        const start = after === undefined ? 0 : newest.findIndex(({ id }) => id === after) + 1;
        const items = newest.slice(start, start + 2);
        return {
          thread: '/a',
          version: this.version,
          sort: 'newest',
          total: this.roots.length + this.replies.length,
          closed: false,
          items: items.map((root) => this.#root(root, undefined)),
          next: start + 2 < newest.length ? (items.at(-1)?.id ?? null) : null,
        };
      }),
    getReplies: async ({ root, after }: { root: string; after?: string }) =>
      this.#answer(`replies ${after}`, () => this.#page(root, after)),
    getContext: async (id: string) =>
      this.#answer(`context ${id}`, () => {
        const found = [...this.roots, ...this.replies].find((one) => one.id === id);
        const root = this.roots.find((one) => one.id === found?.root);
        if (!found || !root) return undefined;
        const all = this.replies.filter((one) => one.root === root.id);
        const until = all.slice(0, all.indexOf(found) + 1);
        const replies = { items: until, next: until.at(-1)?.id ?? null, total: all.length };
        return { comment: found, root: { ...root, replies } };
      }),
    ownComments: async () => got(this.mine),
    watch: (_: string, listener: (version: number) => void) => {
      this.tell = listener;
      return () => {
        this.tell = () => {};
      };
    },
  } as unknown as CommentClient;

  change(): Promise<void> {
    this.version += 1;
    this.tell(this.version);
    return new Promise((resolve) => setTimeout(resolve, 5));
  }

  #answer<T>(what: string, value: () => T | undefined): Answer<T> {
    this.asked.push(what);
    if (this.trouble) return this.trouble;
    const found = value();
    return found === undefined ? failed('not_found') : got(found);
  }

  #root(root: Comment, after: string | undefined): Root {
    return { ...root, replies: this.#page(root.id, after) };
  }

  #page(root: string, after: string | undefined): Root['replies'] {
    const all = this.replies.filter((one) => one.root === root);
    const start = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
    const items = all.slice(start, start + 2);
    const isMore = start + 2 < all.length;
    return { items, next: isMore ? (items.at(-1)?.id ?? null) : null, total: all.length };
  }
}

let memory: Memory;
let thread: Thread;

/** The thread in one line: `root(reply reply)`, with what is not loaded as `+n`. */
function outline(): string {
  return thread
    .get()
    .conversations.map(({ root, replies, remaining }) => {
      const inside = replies.map(({ id }) => id).join(' ') + (remaining > 0 ? `+${remaining}` : '');
      return root.id + (inside === '' ? '' : `(${inside})`);
    })
    .join(' ');
}

beforeEach(() => {
  memory = new Memory();
  thread = createThread({ client: memory.client, thread: '/a', sort: 'newest' });
});

describe('a thread', () => {
  it('asks for nothing before it is loaded', () => {
    expect(thread.get().status).toBe('idle');
    expect(memory.asked).toEqual([]);
  });

  it('is loading, then empty', async () => {
    const seen: string[] = [];
    const stop = thread.subscribe(({ status }) => seen.push(status));
    await thread.load();
    stop();
    expect([...new Set(seen)]).toEqual(['idle', 'loading', 'empty']);
  });

  it.each([
    ['offline', 'offline'],
    ['timeout', 'error'],
    ['internal', 'error'],
  ] as const)('tells %s as %s, and recovers when it is tried again', async (code, status) => {
    memory.roots = [comment('a')];
    memory.trouble = failed(code);
    await thread.load();
    expect(thread.get()).toMatchObject({ status, trouble: { code } });
    memory.trouble = undefined;
    await thread.load();
    expect(thread.get()).toMatchObject({ status: 'ready', trouble: undefined });
  });

  it('loads its roots and its replies page by page', async () => {
    memory.roots = [comment('a'), comment('b'), comment('c')];
    memory.replies = ['1', '2', '3'].map((id) => comment(id, 'c', 'c'));
    await thread.load();
    expect(outline()).toBe('c(1 2+1) b');
    await thread.loadReplies('c');
    await thread.loadMore();
    expect(outline()).toBe('c(1 2 3) b a');
    expect(thread.get().hasMore).toBe(false);
  });

  it('keeps what is shown when more cannot be had, and says why', async () => {
    memory.roots = [comment('a'), comment('b'), comment('c')];
    await thread.load();
    memory.trouble = failed('unreachable');
    await thread.loadMore();
    expect(thread.get()).toMatchObject({ status: 'ready', hasMore: true, busy: undefined });
    expect(thread.get().trouble?.code).toBe('unreachable');
    expect(outline()).toBe('c b');
  });

  it('asks once however often the button is pressed', async () => {
    memory.roots = [comment('a'), comment('b'), comment('c')];
    await thread.load();
    await Promise.all([thread.loadMore(), thread.loadMore()]);
    expect(memory.asked.filter((what) => what === 'thread b')).toHaveLength(1);
  });
});

describe("one's own comments", () => {
  it('stand in their place while they are held, with the reason', async () => {
    memory.roots = [comment('a')];
    memory.mine = [own('mine', 'pending'), own('reply', 'pending', 'a', 'a')];
    memory.roots.push(comment('b'));
    await thread.load();
    expect(outline()).toBe('b mine a(reply)');
    expect(thread.get().conversations[1]?.root).toMatchObject({ reasons: ['hold_all'] });
  });

  it('make a thread that nobody else sees anything in', async () => {
    memory.mine = [own('mine', 'pending')];
    await thread.load();
    expect(thread.get()).toMatchObject({ status: 'ready', total: 0 });
  });

  it('are shown at once after sending, and counted when they are public', async () => {
    memory.roots = [comment('a')];
    await thread.load();
    await thread.add(own('held', 'pending'));
    await thread.add(own('public', 'published'));
    expect(outline()).toBe('public held a');
    expect(thread.get().total).toBe(2);
  });

  it('turn public in place when a moderator has published them, without a button', async () => {
    memory.roots = [comment('a')];
    await thread.load();
    thread.watch();
    const held = own('mine', 'pending');
    await thread.add(held);
    memory.mine = [{ ...held, state: 'published' }];
    memory.roots.push({ ...held, state: 'published' });
    await memory.change();
    expect(outline()).toBe('mine a');
    expect(thread.get()).toMatchObject({ fresh: 0, total: 2 });
    expect(thread.get().conversations[0]?.root.state).toBe('published');
  });
});

describe('what happens meanwhile', () => {
  beforeEach(async () => {
    memory.roots = [comment('a'), comment('b'), comment('c')];
    await thread.load();
    thread.watch();
  });

  it('is no news where it is one’s own, told of before the answer came', async () => {
    await thread.load();
    const mine = own('mine', 'published');
    memory.roots.push({ ...mine, state: 'published' });
    thread.watch();
    await memory.change();
    expect(thread.get().fresh).toBe(1);
    await thread.add(mine);
    expect(thread.get()).toMatchObject({ fresh: 0, total: memory.roots.length });
  });

  it('is counted and not shown before it is asked for', async () => {
    memory.roots.push(comment('d'));
    memory.replies.push(comment('1', 'a', 'a'));
    await memory.change();
    expect(thread.get().fresh).toBe(2);
    expect(outline()).toBe('c b');
    expect(await thread.showFresh()).toBe('d');
    expect(outline()).toBe('d c');
    expect(thread.get()).toMatchObject({ fresh: 0, total: 5 });
  });

  it('does not shorten a list that had more pages', async () => {
    await thread.loadMore();
    memory.roots.push(comment('d'));
    await memory.change();
    await thread.showFresh();
    expect(outline()).toBe('d c b a');
  });

  it('is shown at once where something was taken away', async () => {
    memory.roots = memory.roots.filter(({ id }) => id !== 'c');
    await memory.change();
    expect(outline()).toBe('b a');
  });

  it('is not asked for when nothing has changed, or nobody watches any more', async () => {
    const stop = thread.watch();
    const before = memory.asked.length;
    memory.tell(memory.version);
    stop();
    await memory.change();
    expect(memory.asked).toHaveLength(before);
  });
});

describe('a permalink', () => {
  beforeEach(async () => {
    memory.roots = [comment('a'), comment('b'), comment('c')];
    memory.replies = ['1', '2', '3'].map((id) => comment(id, 'a', 'a'));
    await thread.load();
  });

  it('brings in a conversation that was not loaded, and the way down to the comment', async () => {
    expect(await thread.reveal('3')).toBe(true);
    expect(outline()).toBe('c b a(1 2 3)');
  });

  it('asks for nothing that is shown already', async () => {
    const before = memory.asked.length;
    expect(await thread.reveal('b')).toBe(true);
    expect(memory.asked).toHaveLength(before);
  });

  it('is shown once when its page is loaded later', async () => {
    await thread.reveal('3');
    await thread.loadMore();
    expect(outline()).toBe('c b a(1 2 3)');
  });

  it('of a comment that is not here is told apart', async () => {
    expect(await thread.reveal('nowhere')).toBe(false);
    expect(outline()).toBe('c b');
  });
});
