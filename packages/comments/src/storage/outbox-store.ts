import { createStore, del, entries, set, update, type UseStore } from 'idb-keyval';
import type { OutboxItem, OutboxStore } from '../core/index.js';
import { outboxMarks } from './outbox-marks.js';

let opened: UseStore | undefined;

// In a function, since a database that was only looked for would exist from then on.
function database(): UseStore {
  return (opened ??= createStore('placet-outbox', 'comments'));
}

/**
 * What is on its way, in IndexedDB.
 *
 * @param site Tells the comments of several sites on one origin apart.
 */
export function idbOutbox(site: string): OutboxStore {
  const key = (id: string): [string, string] => [site, id];
  return {
    async all() {
      if (!opened && !outboxMarks.exist()) return [];
      const kept = await entries<[string, string], OutboxItem | undefined>(database());
      return kept.flatMap(([[at], item]) => (at === site && item ? [item] : []));
    },
    async put(item) {
      const { id } = item.submission;
      outboxMarks.set(id);
      try {
        await set(key(id), item, database());
      } catch (error) {
        outboxMarks.clear(id);
        throw error;
      }
    },
    async change(id, to) {
      let isThere = true;
      await update<OutboxItem | undefined>(
        key(id),
        (item) => {
          isThere = item !== undefined;
          return item && to(item);
        },
        database(),
      );
      // Another tab has taken it away meanwhile; it must not come back.
      if (!isThere) await del(key(id), database());
    },
    async remove(id) {
      await del(key(id), database());
      outboxMarks.clear(id);
    },
  };
}
