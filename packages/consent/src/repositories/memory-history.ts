import type { ConsentEntry, HistoryRepository } from '../core/history.js';

/** Keeps the history for the life of the page: for tests, and pages that may not store anything. */
export function memoryHistory(): HistoryRepository {
  const kept = new Map<string, ConsentEntry>();
  return {
    list: () => Promise.resolve([...kept.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))),
    append(entry) {
      if (!kept.has(entry.id)) kept.set(entry.id, entry);
      return Promise.resolve(true);
    },
    erase() {
      kept.clear();
      return Promise.resolve();
    },
  };
}
