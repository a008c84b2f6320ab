import type { CommentState, View, ViewCounts } from '@placet/protocol';
import { readTimeCursor } from './cursor.js';
import type { QueueStore, StoredDecision } from './ports.js';
import { type Db, fromRow, slice } from './rows.js';
import { followState } from './visibility.js';

const views: readonly View[] = ['pending', 'published', 'spam', 'refused', 'trash'];

/** The moderators' queue in SQL that both databases speak. */
export function queueStore(db: Db): QueueStore {
  return {
    async page(site, view, limit, after) {
      let query = db
        .selectFrom('comments')
        .selectAll()
        .where('site', '=', site)
        .where('state', '=', view)
        .orderBy('created_at')
        .orderBy('id')
        .limit(limit + 1);
      if (after !== undefined) {
        const [time, id] = readTimeCursor(after);
        query = query.where((eb) => eb(eb.refTuple('created_at', 'id'), '>', eb.tuple(time, id)));
      }
      return slice(await query.execute(), limit);
    },

    async counts(site) {
      const rows = await db
        .selectFrom('comments')
        .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
        .where('site', '=', site)
        .groupBy('state')
        .execute();
      const counted = new Map<CommentState, number>(rows.map((row) => [row.state, row.count]));
      return Object.fromEntries(views.map((view) => [view, counted.get(view) ?? 0])) as ViewCounts;
    },

    async findMany(site, ids) {
      if (ids.length === 0) return [];
      const rows = await db
        .selectFrom('comments')
        .selectAll()
        .where('site', '=', site)
        .where('id', 'in', [...ids])
        .execute();
      return rows.map(fromRow);
    },

    async move(site, id, version, to) {
      const row = await db
        .selectFrom('comments')
        .select(['id', 'site', 'thread', 'state'])
        .where('site', '=', site)
        .where('id', '=', id)
        .where('version', '=', version)
        .where('state', '!=', 'deleted')
        .executeTakeFirst();
      if (!row) return undefined;
      const { numUpdatedRows } = await db
        .updateTable('comments')
        .set({ state: to, version: version + 1 })
        .where('site', '=', site)
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return undefined;
      await followState(db, row, row.state, to);
      return { id, from: row.state, to, version: version + 1 };
    },

    async saveDecision({ site, id, moderator, verdict, note, at, undoneAt }) {
      await db
        .insertInto('decisions')
        .values({ site, id, moderator, verdict, note, at, undone_at: undoneAt })
        .execute();
    },

    async decision(site, id) {
      const row = await db
        .selectFrom('decisions')
        .selectAll()
        .where('site', '=', site)
        .where('id', '=', id)
        .executeTakeFirst();
      if (!row) return undefined;
      const { undone_at: undoneAt, verdict, ...rest } = row;
      return { ...rest, verdict: verdict as StoredDecision['verdict'], undoneAt };
    },

    async markUndone(site, id, now) {
      const { numUpdatedRows } = await db
        .updateTable('decisions')
        .set({ undone_at: now })
        .where('site', '=', site)
        .where('id', '=', id)
        .where('undone_at', 'is', null)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
  };
}
