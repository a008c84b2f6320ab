import { type Db, fromRow } from './rows.js';
import type { ThreadStore } from './thread-ports.js';
import { toThread, unknownThread } from './thread-row.js';
import { touchThread } from './visibility.js';

/** Threads in SQL that both databases speak. */
export function threadStore(db: Db): ThreadStore {
  return {
    async set(site, thread, { closed, readOnly }, now) {
      const change = {
        ...(closed !== undefined && { closed: closed ? 1 : 0 }),
        ...(readOnly !== undefined && { read_only: readOnly ? 1 : 0 }),
      };
      const row = await db
        .insertInto('threads')
        .values({ site, thread, ...unknownThread, created_at: now, version: 1, ...change })
        .onConflict((conflict) =>
          conflict
            .columns(['site', 'thread'])
            .doUpdateSet((eb) => ({ ...change, version: eb('threads.version', '+', 1) })),
        )
        .returningAll()
        .executeTakeFirstOrThrow();
      return toThread(thread, row);
    },

    async counts(site, threads) {
      if (threads.length === 0) return [];
      const rows = await db
        .selectFrom('threads')
        .select(['thread', 'published'])
        .where('site', '=', site)
        .where('thread', 'in', [...threads])
        .execute();
      const known = new Map(rows.map((row) => [row.thread, row.published]));
      return threads.map((thread) => ({ thread, total: known.get(thread) ?? 0 }));
    },

    async pin(site, id, at) {
      const row = await db
        .updateTable('comments')
        .set({ pinned_at: at })
        .where('site', '=', site)
        .where('id', '=', id)
        .where('depth', '=', 0)
        .where('state', '=', 'published')
        .where('pinned_at', at === null ? 'is not' : 'is', null)
        .returning(['site', 'thread'])
        .executeTakeFirst();
      if (!row) return false;
      await touchThread(db, row);
      return true;
    },

    async pinned(site, thread) {
      const rows = await db
        .selectFrom('comments')
        .selectAll()
        .where('site', '=', site)
        .where('thread', '=', thread)
        .where('pinned_at', 'is not', null)
        .where('visible', '=', 1)
        .orderBy('pinned_at', 'desc')
        .orderBy('id', 'desc')
        .execute();
      return rows.map(fromRow);
    },
  };
}
