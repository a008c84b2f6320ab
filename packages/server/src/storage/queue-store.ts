import type { CommentState, View, ViewCounts } from '@placet/protocol';
import { readTimeCursor, writeCursor } from './cursor.js';
import type { QueueStore, StoredDecision } from './ports.js';
import { matches } from './queue-filter.js';
import { type Db, fromRow, slice } from './rows.js';
import { followState } from './visibility.js';

const views: readonly View[] = ['pending', 'published', 'spam', 'refused', 'trash'];

/** The moderators' queue in SQL that both databases speak. */
export function queueStore(db: Db): QueueStore {
  return {
    async page({ site, view, filter, limit, after }) {
      let query = db
        .selectFrom('comments')
        .selectAll()
        .where('site', '=', site)
        .where('state', '=', view)
        .where((eb) => matches(eb, filter))
        .orderBy('created_at')
        .orderBy('id')
        .limit(limit + 1);
      if (after !== undefined) {
        const [time, id] = readTimeCursor(after);
        query = query.where((eb) => eb(eb.refTuple('created_at', 'id'), '>', eb.tuple(time, id)));
      }
      return slice(await query.execute(), limit);
    },

    async count(site, view, filter) {
      const { count } = await db
        .selectFrom('comments')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('site', '=', site)
        .where('state', '=', view)
        .where((eb) => matches(eb, filter))
        .executeTakeFirstOrThrow();
      return count;
    },

    async seen(site, { view, filter, until }, limit, after) {
      const [time, last] = after === undefined ? [-1, ''] : readTimeCursor(after);
      const rows = await db
        .selectFrom('comments')
        .select(['id', 'version', 'created_at'])
        .where('site', '=', site)
        .where('state', '=', view)
        .where('created_at', '<=', until)
        .where((eb) => matches(eb, filter))
        .where((eb) => eb(eb.refTuple('created_at', 'id'), '>', eb.tuple(time, last)))
        .orderBy('created_at')
        .orderBy('id')
        .limit(limit + 1)
        .execute();
      const end = rows.length > limit ? rows[limit - 1] : undefined;
      return {
        items: rows.slice(0, limit).map(({ id, version }) => ({ id, version })),
        next: end ? writeCursor([end.created_at, end.id]) : null,
      };
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

    async saveDecision({ undoneAt, ...decision }) {
      await db
        .insertInto('decisions')
        .values({ ...decision, undone_at: undoneAt })
        .execute();
    },

    async countDecision(site, id, comments) {
      await db
        .updateTable('decisions')
        .set({ comments })
        .where('site', '=', site)
        .where('id', '=', id)
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
