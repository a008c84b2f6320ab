import { readTimeCursor } from './cursor.js';
import type { CommentStore, PastOfAuthor } from './ports.js';
import { readRoots } from './roots-query.js';
import { type Db, fromRow, slice, toRow } from './rows.js';
import { toThread, unknownThread } from './thread-row.js';
import { followState } from './visibility.js';

/** Comments and threads in SQL that both databases speak. */
export function commentStore(db: Db): CommentStore {
  return {
    async find(site, id) {
      const row = await db
        .selectFrom('comments')
        .selectAll()
        .where('site', '=', site)
        .where('id', '=', id)
        .executeTakeFirst();
      return row && fromRow(row);
    },

    async insert(comment) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('comments')
        .values(toRow(comment))
        .onConflict((conflict) => conflict.columns(['site', 'id']).doNothing())
        .executeTakeFirst();
      if (!numInsertedOrUpdatedRows) return false;
      await followState(db, comment, undefined, comment.state);
      return true;
    },

    async thread(site, thread) {
      const row = await db
        .selectFrom('threads')
        .select(['version', 'published', 'closed', 'read_only', 'created_at'])
        .where('site', '=', site)
        .where('thread', '=', thread)
        .executeTakeFirst();
      return toThread(thread, row ?? unknownThread);
    },

    async holdThread(site, thread, now) {
      // An update of the conflicting row, though it changes nothing, locks it in PostgreSQL.
      const row = await db
        .insertInto('threads')
        .values({ site, thread, ...unknownThread, created_at: now })
        .onConflict((conflict) => conflict.columns(['site', 'thread']).doUpdateSet({ thread }))
        .returning(['version', 'published', 'closed', 'read_only', 'created_at'])
        .executeTakeFirstOrThrow();
      return toThread(thread, row);
    },

    roots: (query) => readRoots(db, query),

    async firstReplies(site, roots, limit) {
      if (roots.length === 0) return [];
      const rows = await db
        .selectFrom((eb) =>
          eb
            .selectFrom('comments')
            .selectAll()
            .select((select) =>
              select.fn
                .agg<number>('row_number')
                .over((over) => over.partitionBy('root').orderBy('created_at').orderBy('id'))
                .as('place'),
            )
            .where('site', '=', site)
            .where('root', 'in', [...roots])
            .where('depth', '>', 0)
            .where('visible', '=', 1)
            .as('ranked'),
        )
        .selectAll()
        .where('place', '<=', limit + 1)
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.map(fromRow);
    },

    async replies(site, root, limit, after) {
      let query = db
        .selectFrom('comments')
        .selectAll()
        .where('site', '=', site)
        .where('root', '=', root)
        .where('depth', '>', 0)
        .where('visible', '=', 1)
        .orderBy('created_at')
        .orderBy('id')
        .limit(limit + 1);
      if (after !== undefined) {
        const [time, id] = readTimeCursor(after);
        query = query.where((eb) => eb(eb.refTuple('created_at', 'id'), '>', eb.tuple(time, id)));
      }
      return slice(await query.execute(), limit);
    },

    async wayTo(site, id) {
      const rows = await db
        .withRecursive('way', (cte) =>
          cte
            .selectFrom('comments')
            .selectAll()
            .where('site', '=', site)
            .where('id', '=', id)
            .unionAll((union) =>
              union
                .selectFrom('comments')
                .innerJoin('way', (join) =>
                  join
                    .onRef('comments.id', '=', 'way.parent')
                    .onRef('comments.site', '=', 'way.site'),
                )
                .selectAll('comments'),
            ),
        )
        .selectFrom('way')
        .selectAll()
        .where('depth', '>', 0)
        .orderBy('depth')
        .execute();
      return rows.map(fromRow);
    },

    async byAuthor(site, author, { thread, limit, after }) {
      let query = db
        .selectFrom('comments')
        .selectAll()
        .where('site', '=', site)
        .where('author_id', '=', author)
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit + 1);
      if (thread !== undefined) query = query.where('thread', '=', thread);
      if (after !== undefined) {
        const [time, id] = readTimeCursor(after);
        query = query.where((eb) => eb(eb.refTuple('created_at', 'id'), '<', eb.tuple(time, id)));
      }
      return slice(await query.execute(), limit);
    },

    async pastOf(site, authors) {
      if (authors.length === 0) return new Map();
      const rows = await db
        .selectFrom('comments')
        .select((eb) => ['author_id', 'state', eb.fn.countAll<number>().as('count')])
        .select((eb) => eb.fn.max('created_at').as('last'))
        .where('site', '=', site)
        .where('author_id', 'in', [...authors])
        .groupBy(['author_id', 'state'])
        .execute();
      const past = new Map<string, PastOfAuthor>();
      for (const { author_id, state, count, last } of rows) {
        const known = past.get(author_id) ?? { published: 0, refused: 0, lastAt: null };
        past.set(author_id, {
          published: known.published + (state === 'published' ? count : 0),
          refused: known.refused + (state === 'refused' ? count : 0),
          lastAt: Math.max(known.lastAt ?? 0, last),
        });
      }
      return past;
    },

    async namesakes(site, skeleton, author, limit) {
      const alike = db
        .selectFrom('comments')
        .select(['id', 'author_name as name'])
        .where('site', '=', site)
        .where('author_skeleton', '=', skeleton)
        .where('state', '=', 'published')
        .where('author_signed', '=', 1);
      if (author === undefined) return { own: false, others: await alike.limit(limit).execute() };
      const own = await alike.where('author_id', '=', author).limit(1).executeTakeFirst();
      const others = await alike.where('author_id', '!=', author).limit(limit).execute();
      return { own: own !== undefined, others };
    },

    async twinOf({ site, thread, parent, author, name, text, except }) {
      const row = await db
        .selectFrom('comments')
        .select('id')
        .where('site', '=', site)
        .where('thread', '=', thread)
        .where('parent', parent === null ? 'is' : '=', parent)
        .where('text', '=', text)
        .where('state', 'not in', ['trash', 'deleted'])
        .where('id', '!=', except ?? '')
        .where((eb) =>
          eb.or([
            eb('author_name', '=', name),
            ...(author === undefined ? [] : [eb('author_id', '=', author)]),
          ]),
        )
        .limit(1)
        .executeTakeFirst();
      return row?.id ?? null;
    },
  };
}
