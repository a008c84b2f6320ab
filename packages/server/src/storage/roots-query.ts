import { readRepliesCursor, readTimeCursor } from './cursor.js';
import type { RootsQuery, Slice, StoredComment } from './ports.js';
import { type Db, slice } from './rows.js';

/** Reads one page of visible roots by keyset: the hundredth page costs what the first does. */
export async function readRoots(db: Db, query: RootsQuery): Promise<Slice<StoredComment>> {
  const { site, thread, sort, limit, after } = query;
  let roots = db
    .selectFrom('comments')
    .selectAll()
    .where('site', '=', site)
    .where('thread', '=', thread)
    .where('depth', '=', 0)
    .where('visible', '=', 1)
    .where('pinned_at', 'is', null)
    .limit(limit + 1);
  if (sort === 'discussed') {
    roots = roots.orderBy('replies', 'desc').orderBy('created_at', 'desc').orderBy('id', 'desc');
    if (after !== undefined) {
      const [replies, time, id] = readRepliesCursor(after);
      roots = roots.where((eb) =>
        eb(eb.refTuple('replies', 'created_at', 'id'), '<', eb.tuple(replies, time, id)),
      );
    }
    return slice(await roots.execute(), limit, (row) => [row.replies, row.created_at, row.id]);
  }
  const direction = sort === 'newest' ? 'desc' : 'asc';
  roots = roots.orderBy('created_at', direction).orderBy('id', direction);
  if (after !== undefined) {
    const [time, id] = readTimeCursor(after);
    roots = roots.where((eb) =>
      eb(eb.refTuple('created_at', 'id'), sort === 'newest' ? '<' : '>', eb.tuple(time, id)),
    );
  }
  return slice(await roots.execute(), limit);
}
