import { clear, createStore, del, set, values, type UseStore } from 'idb-keyval';
import type { ConsentEntry } from '../core/history.js';

/** A receipt on its way. */
export interface Outgoing {
  readonly entry: ConsentEntry;
  /** Where it goes. */
  readonly url: string;
  /** How often it was sent in vain. */
  readonly attempts: number;
  /** When to send it again, milliseconds since 1970. */
  readonly next: number;
}

/** Receipts that wait to be sent, by the id of their decision. No method throws. */
export interface ReceiptQueue {
  list(): Promise<readonly Outgoing[]>;
  put(outgoing: Outgoing): Promise<void>;
  remove(id: string): Promise<void>;
  erase(): Promise<void>;
}

/** Keeps them in IndexedDB, and for the life of the page where the browser refuses it. */
export function indexedDbQueue(database = 'placet-consent-queue'): ReceiptQueue {
  let opened: UseStore | undefined;
  const here = new Map<string, Outgoing>();
  const store = (): UseStore => (opened ??= createStore(database, 'receipts'));
  return {
    async list() {
      await attempt(async () => {
        const kept = await values<Outgoing>(store());
        here.clear();
        for (const outgoing of kept) here.set(outgoing.entry.id, outgoing);
      });
      return [...here.values()];
    },
    put(outgoing) {
      here.set(outgoing.entry.id, outgoing);
      return attempt(() => set(outgoing.entry.id, outgoing, store()));
    },
    remove(id) {
      here.delete(id);
      return attempt(() => del(id, store()));
    },
    erase() {
      here.clear();
      return attempt(() => clear(store()));
    },
  };
}

async function attempt(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch {
    // Refused storage: what this page knows is left.
  }
}
