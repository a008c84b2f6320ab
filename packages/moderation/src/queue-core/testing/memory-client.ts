// A back end in memory, for the tests of the queue. Not part of the package.
import { PlacetError } from '@placet/base/core';
import type {
  CommentState,
  DecisionResult,
  ModerationItem,
  QueueFilter,
  View,
} from '@placet/protocol';
import type { QueueClient } from '../ports.js';
import { views } from '../queue-state.js';
import { destination } from '../verdicts.js';

/** A comment that waits, written `age` after the first. */
export function item(id: string, age = 0, more: Partial<ModerationItem> = {}): ModerationItem {
  return {
    id,
    thread: '/a',
    page: null,
    parent: null,
    author: { id: `author-${id}`, name: id, website: null },
    history: { published: 0, refused: 0 },
    text: id,
    body: [{ type: 'paragraph', children: [{ type: 'text', text: id }] }],
    locale: null,
    state: 'pending',
    reasons: [],
    hasEmail: false,
    createdAt: age,
    version: 1,
    editedAt: null,
    standing: 'none',
    moved: null,
    ...more,
  };
}

/** A back end whose answers can be held back or made to fail. */
export interface MemoryClient extends QueueClient {
  readonly comments: Map<string, ModerationItem>;
  /** The code that the next requests fail with; `undefined` to let them pass. */
  failure: string | undefined;
  signedIn: boolean;
  /** Holds answers back until the returned function is called. */
  pause(): () => void;
  /** What another moderator does. */
  move(id: string, state: CommentState): void;
  /** Says that something has changed. */
  news(): void;
  readonly revealed: readonly (readonly [string, string])[];
}

/** Makes a back end that holds these comments and where somebody is signed in. */
export function memoryClient(items: readonly ModerationItem[]): MemoryClient {
  const comments = new Map(items.map((one) => [one.id, one]));
  const decisions = new Map<string, { id: string; state: CommentState; version: number }[]>();
  const listeners = new Set<() => void>();
  const revealed: (readonly [string, string])[] = [];
  let made = 0;
  let gate: Promise<void> = Promise.resolve();

  const answer = async <T>(make: () => T): Promise<T> => {
    await gate;
    if (client.failure !== undefined) throw new PlacetError(client.failure, client.failure);
    if (!client.signedIn) throw new PlacetError('sign_in_required', 'Sign in first.');
    return make();
  };
  const inView = (view: View, filter: QueueFilter = {}): ModerationItem[] =>
    [...comments.values()]
      .filter(({ state, thread, text }) => {
        const under = filter.thread === undefined || thread === filter.thread;
        return state === view && under && text.includes(filter.text ?? '');
      })
      .toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  const counts = (): DecisionResult['counts'] =>
    Object.fromEntries(
      views.map((view) => [view, inView(view).length]),
    ) as DecisionResult['counts'];

  function move(
    steps: readonly { id: string; version: number; to: CommentState }[],
  ): DecisionResult {
    made += 1;
    const decision = `decision-${made}`;
    const [changed, conflicts]: [ModerationItem[], ModerationItem[]] = [[], []];
    const undo = [];
    for (const { id, version, to } of steps) {
      const before = comments.get(id);
      if (!before) continue;
      if (before.version !== version) {
        conflicts.push(before);
        continue;
      }
      const after = { ...before, state: to, version: version + 1 };
      comments.set(id, after);
      changed.push(after);
      undo.push({ id, state: before.state, version: after.version });
    }
    decisions.set(decision, undo);
    const most = 200;
    return {
      decision,
      changed: changed.slice(0, most),
      changedCount: changed.length,
      conflicts: conflicts.slice(0, most),
      conflictCount: conflicts.length,
      counts: counts(),
    };
  }

  const client: MemoryClient = {
    comments,
    failure: undefined,
    signedIn: true,
    revealed,
    pause() {
      const { promise, resolve } = Promise.withResolvers<void>();
      gate = promise;
      return resolve;
    },
    move(id, state) {
      const before = comments.get(id);
      if (before) comments.set(id, { ...before, state, version: before.version + 1 });
    },
    news() {
      for (const listener of listeners) listener();
    },
    async session() {
      await gate;
      if (client.failure !== undefined) throw new PlacetError(client.failure, client.failure);
      return client.signedIn ? { moderator: 'Ada', role: 'owner', expiresAt: 1 } : undefined;
    },
    async signIn(invite) {
      await gate;
      if (client.failure !== undefined) throw new PlacetError(client.failure, client.failure);
      if (invite !== 'good') throw new PlacetError('invite_invalid', 'Used before.');
      client.signedIn = true;
      return { moderator: 'Ada', role: 'owner', expiresAt: 1 };
    },
    signOut: () =>
      answer(() => {
        client.signedIn = false;
      }),
    list: ({ view, filter, after, limit }) =>
      answer(() => {
        const all = inView(view, filter);
        const from = after === undefined ? 0 : all.findIndex(({ id }) => id > after);
        const page = from < 0 ? [] : all.slice(from, from + limit);
        const more = from >= 0 && all.length > from + limit;
        return {
          view,
          items: page,
          next: more ? (page.at(-1)?.id ?? null) : null,
          matching: all.length,
          counts: counts(),
          reported: [...comments.values()].filter(
            ({ state, reports = 0 }) => state === 'published' && reports > 0,
          ).length,
          at: 1_000_000,
        };
      }),
    find: (id) => answer(() => comments.get(id)),
    decide: ({ verdict, comments: some, matching }) =>
      answer(() => {
        const all = matching && inView(matching.view, matching.filter);
        const steps = (all ?? some ?? []).map(({ id, version }) => ({ id, version }));
        return move(steps.map((one) => ({ ...one, to: destination[verdict] })));
      }),
    undo: (decision) =>
      answer(() => {
        const steps = decisions.get(decision);
        if (!steps) throw new PlacetError('undo_impossible', 'Undone before.');
        decisions.delete(decision);
        return move(steps.map(({ id, version, state }) => ({ id, version, to: state })));
      }),
    revealEmail: (id, reason) =>
      answer(() => {
        revealed.push([id, reason]);
        return `${id}@example.org`;
      }),
    watch(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
  return client;
}
