import { createStore, type Readable } from '@placet/base/core';
import type { Challenge, Work } from '@placet/protocol';
import { isDue, nextItem, type OutboxEvent, type OutboxItem } from './outbox-item.js';
import type { CommentClient, Submitted } from './ports.js';
import type { Trouble } from './trouble.js';

/** Keeps what is on its way, on the device: one entry for each comment. */
export interface OutboxStore {
  /** Everything that was sent to this site from this device and has not arrived. */
  all(): Promise<readonly OutboxItem[]>;
  /** Rejects where nothing can be kept. */
  put(item: OutboxItem): Promise<void>;
  /** Changes an entry that is there, at once for all tabs; one that is gone stays gone. */
  change(id: string, to: (item: OutboxItem) => OutboxItem): Promise<void>;
  remove(id: string): Promise<void>;
}

/** What tabs of one site have between them. */
export interface Tabs {
  /** Does something while no other tab does it. */
  alone(act: () => Promise<void>): Promise<void>;
  /** Tells the other tabs. */
  tell(news: OutboxNews): void;
  /** Hears what other tabs tell, until the result is called. */
  listen(listener: (news: OutboxNews) => void): () => void;
}

/** What one tab tells the others. */
export interface OutboxNews {
  /** The comment that is being delivered right now, if any. */
  readonly sending?: string | undefined;
  /** A comment that has arrived. */
  readonly arrived?: Arrival | undefined;
}

/** A comment has arrived. */
export interface Arrival extends Submitted {
  readonly item: OutboxItem;
}

/** A comment on its way, as it is shown. */
export interface Outgoing {
  readonly item: OutboxItem;
  readonly state: OutboxItem['state'] | 'sending';
}

/** What a first delivery came to. */
export type FirstOutcome =
  | ({ readonly state: 'arrived' } & { readonly arrival: Arrival })
  | { readonly state: 'waiting' | 'refused'; readonly trouble: Trouble };

/** What an outbox needs of the world. */
export interface OutboxOptions {
  readonly client: Pick<CommentClient, 'submit'>;
  readonly store: OutboxStore;
  readonly tabs: Tabs;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** At least 0, less than 1. */
  readonly random: () => number;
  /** Calls `act` after some milliseconds, unless the result is called before. */
  readonly after: (ms: number, act: () => void) => () => void;
  /** The site has a new key: seals the address again where it is still known here, else goes without it. */
  readonly reseal: (item: OutboxItem) => Promise<OutboxItem>;
  /** Solves what the server asks for before it takes a comment; `unable` where this browser cannot. */
  readonly solve: (challenge: Challenge) => Promise<Work | 'unable'>;
  /** A comment has arrived or was given up: nothing has to be known of its address any more. */
  readonly forget: (id: string) => void;
}

/**
 * What was sent and has not arrived: delivers each comment exactly once, however often the network
 * fails, the page is closed, or how many tabs are open. Works while somebody subscribes.
 */
export interface Outbox extends Readable<readonly Outgoing[]> {
  /** Takes a comment over and delivers it. Resolves with whether it would survive the page. */
  put(item: OutboxItem): Promise<boolean>;
  /** What the next delivery of a comment comes to, in whichever tab. */
  outcome(id: string): Promise<FirstOutcome>;
  /** Delivers now, whatever the wait. */
  retry(id: string): Promise<void>;
  /** Gives a comment up. */
  discard(id: string): Promise<void>;
  /** The network is back, or the page is seen again. */
  reconnected(): Promise<void>;
  /** Calls `listener` for each comment that arrives, in whichever tab, until the result is called. */
  onArrival(listener: (arrival: Arrival) => void): () => void;
}

/** Timers of browsers do not count further than 24 days. */
const longestTimerMs = 86_400_000;

/** Makes an outbox. It reads and delivers nothing before somebody subscribes or puts something into it. */
export function createOutbox(options: OutboxOptions): Outbox {
  const { client, store, tabs, now, random, after, reseal, solve, forget } = options;
  const shown = createStore<readonly Outgoing[]>([]);
  const waiting = new Map<string, ((outcome: FirstOutcome) => void)[]>();
  const arrivals = new Set<(arrival: Arrival) => void>();
  /** What this device could not keep lives as long as the page. */
  const unkept = new Map<string, OutboxItem>();
  let sending: string | undefined;
  let listeners = 0;
  let stopListening: (() => void) | undefined;
  let cancelTimer: (() => void) | undefined;

  async function everything(): Promise<readonly OutboxItem[]> {
    const kept = await store.all().catch(() => []);
    return [...kept, ...unkept.values()].toSorted((a, b) => a.sentAt - b.sentAt);
  }

  async function change(id: string, to: (item: OutboxItem) => OutboxItem): Promise<void> {
    const item = unkept.get(id);
    if (item) unkept.set(id, to(item));
    else await store.change(id, to).catch(() => {});
  }

  async function remove(id: string): Promise<void> {
    forget(id);
    if (!unkept.delete(id)) await store.remove(id).catch(() => {});
  }

  const step = (id: string, event: OutboxEvent): Promise<void> =>
    change(id, (item) => nextItem(item, event, { now: now(), random: random() }));

  async function show(): Promise<void> {
    const items = await everything();
    shown.set(
      items.map((item) => ({
        item,
        state: item.submission.id === sending ? 'sending' : item.state,
      })),
    );
    cancelTimer?.();
    const next = Math.min(
      ...items.filter(({ state }) => state === 'waiting').map(({ dueAt }) => dueAt),
    );
    if (listeners > 0 && next !== Infinity) {
      cancelTimer = after(
        Math.min(Math.max(0, next - now()), longestTimerMs),
        () => void deliverDue(),
      );
    }
  }

  function settle(id: string, outcome: FirstOutcome): void {
    for (const resolve of waiting.get(id) ?? []) resolve(outcome);
    waiting.delete(id);
  }

  function arrived(arrival: Arrival): void {
    settle(arrival.item.submission.id, { state: 'arrived', arrival });
    for (const listener of arrivals) listener(arrival);
  }

  async function tell(news: OutboxNews): Promise<void> {
    ({ sending } = news);
    tabs.tell(news);
    await show();
  }

  /** What the server wants to have otherwise; `undefined` where nothing here can change that. */
  async function mend(
    item: OutboxItem,
    { code, challenge }: Trouble,
  ): Promise<OutboxItem | undefined> {
    if (code === 'key_unknown') return reseal(item);
    if (code !== 'work_required' || !challenge) return undefined;
    return { ...item, submission: { ...item.submission, work: await solve(challenge) } };
  }

  async function deliver(first: OutboxItem): Promise<void> {
    const { id } = first.submission;
    let item = first;
    await tell({ sending: id });
    let answer = await client.submit(item.thread, item.submission);
    const mended = new Set<string>();
    while (!answer.ok && !mended.has(answer.trouble.code)) {
      mended.add(answer.trouble.code);
      const better = await mend(item, answer.trouble);
      if (!better) break;
      item = better;
      await change(id, () => better);
      answer = await client.submit(item.thread, item.submission);
    }
    if (answer.ok) {
      await remove(id);
      const arrival: Arrival = { ...answer.value, item };
      await tell({ arrived: arrival });
      arrived(arrival);
      return;
    }
    const { trouble } = answer;
    await step(id, { type: 'failed', trouble });
    await tell({});
    const state = nextItem(item, { type: 'failed', trouble }, { now: 0, random: 0 }).state;
    settle(id, { state, trouble });
  }

  async function deliverDue(): Promise<void> {
    await tabs.alone(async () => {
      // Each once: where the device has stopped keeping changes, the same one would be due for ever.
      const tried = new Set<string>();
      for (;;) {
        const due = (await everything()).find(
          (item) => isDue(item, now()) && !tried.has(item.submission.id),
        );
        if (!due) return;
        tried.add(due.submission.id);
        await deliver(due);
      }
    });
    await show();
  }

  function hear({ sending: id, arrived: arrival }: OutboxNews): void {
    sending = id;
    if (arrival) arrived(arrival);
    void showAndSettle();
  }

  async function showAndSettle(): Promise<void> {
    await show();
    for (const { item } of shown.get()) {
      const { trouble, state } = item;
      const isSettled = item.submission.id !== sending && trouble && item.attempts > 0;
      if (isSettled) settle(item.submission.id, { state, trouble });
    }
  }

  return {
    get: () => shown.get(),
    subscribe(listener) {
      listeners += 1;
      if (listeners === 1) {
        stopListening = tabs.listen(hear);
        void deliverDue();
      }
      const stop = shown.subscribe(listener);
      return () => {
        stop();
        listeners -= 1;
        if (listeners > 0) return;
        stopListening?.();
        cancelTimer?.();
      };
    },
    async put(item) {
      let isKept = true;
      try {
        await store.put(item);
      } catch {
        isKept = false;
        unkept.set(item.submission.id, item);
      }
      void deliverDue();
      return isKept;
    },
    outcome: (id) =>
      new Promise((resolve) => {
        waiting.set(id, [...(waiting.get(id) ?? []), resolve]);
      }),
    async retry(id) {
      await step(id, { type: 'retried' });
      await deliverDue();
    },
    async discard(id) {
      await remove(id);
      await tell({ sending });
    },
    async reconnected() {
      for (const { item } of shown.get()) await step(item.submission.id, { type: 'reconnected' });
      await deliverDue();
    },
    onArrival(listener) {
      arrivals.add(listener);
      return () => arrivals.delete(listener);
    },
  };
}
