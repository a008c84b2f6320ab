// A device, its tabs and a server in memory, with a clock that only the test moves. Not part of the package.
import type { OwnComment, Submission } from '@placet/protocol';
import type { OutboxItem } from './outbox-item.js';
import {
  createOutbox,
  type Outbox,
  type OutboxNews,
  type OutboxStore,
  type Tabs,
} from './outbox.js';
import type { Submitted } from './ports.js';
import { type Answer, got, type Trouble } from './trouble.js';

/** How a delivery goes wrong: before it arrives, or on the way back. */
export type Fault = { readonly trouble: Trouble; readonly isStored: boolean } | undefined;

/** The server: stores each id once, and answers as the faults say. */
export class MemoryServer {
  readonly stored = new Map<string, Submission>();
  readonly deliveries: Submission[] = [];
  faults: Fault[] = [];
  /** How many deliveries are under way, and the most there ever were. */
  busy = 0;
  mostBusy = 0;

  async submit(_: string, submission: Submission): Promise<Answer<Submitted>> {
    this.deliveries.push(submission);
    this.busy += 1;
    this.mostBusy = Math.max(this.mostBusy, this.busy);
    await settled();
    this.busy -= 1;
    const fault = this.faults.shift();
    if (!fault || fault.isStored) this.stored.set(submission.id, submission);
    if (fault) return { ok: false, trouble: fault.trouble };
    return got({ state: 'published', comment: { id: submission.id } as OwnComment });
  }
}

/** What all tabs of a device share. */
export class Device {
  readonly items = new Map<string, OutboxItem>();
  readonly server = new MemoryServer();
  now = 1_000;
  isFull = false;
  #lock: Promise<void> = Promise.resolve();
  #ears = new Set<(news: OutboxNews, from: Tabs) => void>();
  #timers = new Set<{ readonly at: number; readonly act: () => void }>();

  readonly #store: OutboxStore = {
    all: async () => [...this.items.values()],
    put: async (item) => {
      if (this.isFull) throw new Error('No room');
      this.items.set(item.submission.id, item);
    },
    change: async (id, to) => {
      const item = this.items.get(id);
      if (item) this.items.set(id, to(item));
    },
    remove: async (id) => void this.items.delete(id),
  };

  /** Opens a tab; without `isWatching` it does nothing until somebody subscribes. */
  tab(reseal: (item: OutboxItem) => Promise<OutboxItem> = async (item) => item): Outbox {
    const ears = this.#ears;
    const tabs: Tabs = {
      alone: (act) => (this.#lock = this.#lock.then(act)),
      tell: (news) => {
        for (const ear of ears) ear(news, tabs);
      },
      listen(listener) {
        const ear = (news: OutboxNews, from: Tabs): void => {
          if (from !== tabs) listener(news);
        };
        ears.add(ear);
        return () => ears.delete(ear);
      },
    };
    const outbox = createOutbox({
      client: this.server,
      store: this.#store,
      tabs,
      now: () => this.now,
      random: () => 0,
      after: (ms, act) => {
        const timer = { at: this.now + ms, act };
        this.#timers.add(timer);
        return () => this.#timers.delete(timer);
      },
      reseal,
      solve: async () => 'unable',
      forget: () => {},
    });
    outbox.subscribe(() => {});
    return outbox;
  }

  /** Lets time pass, with whatever was to happen until then. */
  async pass(ms: number): Promise<void> {
    const until = this.now + ms;
    await settled();
    for (;;) {
      const next = [...this.#timers]
        .filter(({ at }) => at <= until)
        .toSorted((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#timers.delete(next);
      this.now = Math.max(this.now, next.at);
      next.act();
      await settled();
    }
    this.now = until;
  }
}

/** A comment that was just sent. */
export function sent(id: string, now = 1_000): OutboxItem {
  const submission = { id, text: `Text of ${id}`, name: 'Ann' };
  return { thread: '/a', submission, sentAt: now, state: 'waiting', attempts: 0, dueAt: now };
}

/** Waits until nothing is under way but timers. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
