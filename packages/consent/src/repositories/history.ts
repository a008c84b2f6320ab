import { clear, createStore, update, values, type UseStore } from 'idb-keyval';
import type { ConsentEntry, HistoryRepository } from '../core/history.js';

/** The database of the history; it exists only on devices whose owner has decided. */
export const historyDatabase = 'placet-consent';

/**
 * Keeps the history in IndexedDB, an entry for each id. Ids begin with the time, and IndexedDB sorts by them.
 *
 * No method throws: where the browser refuses storage nothing is kept, and `append()` says so.
 */
export function indexedDbHistory(database: string = historyDatabase): HistoryRepository {
  let opened: UseStore | undefined;
  // Opened at the first use: a visitor who has decided nothing has no database.
  const store = (): UseStore => (opened ??= createStore(database, 'entries'));
  return {
    async list() {
      try {
        return await values<ConsentEntry>(store());
      } catch {
        return [];
      }
    },
    async append(entry) {
      try {
        // What is written stays as it was written.
        await update<ConsentEntry>(entry.id, (kept) => kept ?? entry, store());
        return true;
      } catch {
        return false;
      }
    },
    async erase() {
      try {
        await clear(store());
      } catch {
        // Where nothing can be kept there is nothing to forget.
      }
    },
  };
}
