import type { CommentState } from '@placet/protocol';
import type { Db } from './rows.js';
import { noteReply } from './subscription-store.js';

/**
 * Makes what readers see follow a comment's state.
 *
 * A comment is visible when it is published, or, as a stub, while anything below it is. The flag and the counts are
 * kept where they are read, so that a page costs the same whatever is hidden in the thread.
 */
export async function followState(
  db: Db,
  comment: { readonly site: string; readonly id: string; readonly thread: string },
  before: CommentState | undefined,
  after: CommentState,
): Promise<void> {
  const was = before === 'published';
  const is = after === 'published';
  if (was === is) return;
  if (is) {
    await show(db, comment.site, comment.id);
    await noteReply(db, comment.site, comment.id);
  } else await hide(db, comment.site, comment.id);
  await db
    .updateTable('threads')
    .set((eb) => ({
      version: eb('version', '+', 1),
      published: eb('published', is ? '+' : '-', 1),
    }))
    .where('site', '=', comment.site)
    .where('thread', '=', comment.thread)
    .execute();
}

/** Makes a thread's version grow: something that readers see is otherwise than before. */
export async function touchThread(
  db: Db,
  { site, thread }: { readonly site: string; readonly thread: string },
): Promise<void> {
  await db
    .updateTable('threads')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('site', '=', site)
    .where('thread', '=', thread)
    .execute();
}

async function show(db: Db, site: string, id: string): Promise<void> {
  let next: string | null = id;
  while (next !== null) {
    const row = await look(db, site, next);
    if (row.visible === 1) return;
    await setVisible(db, site, next, 1);
    if (row.parent !== null) await count(db, site, row.parent, row.root, '+');
    next = row.parent;
  }
}

async function hide(db: Db, site: string, id: string): Promise<void> {
  let next: string | null = id;
  while (next !== null) {
    const row = await look(db, site, next);
    if (row.visible === 0 || row.children > 0 || row.state === 'published') return;
    await setVisible(db, site, next, 0);
    if (row.parent !== null) await count(db, site, row.parent, row.root, '-');
    next = row.parent;
  }
}

function look(
  db: Db,
  site: string,
  id: string,
): Promise<{
  parent: string | null;
  root: string;
  visible: number;
  children: number;
  state: CommentState;
}> {
  return db
    .selectFrom('comments')
    .select(['parent', 'root', 'visible', 'children', 'state'])
    .where('site', '=', site)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

async function setVisible(db: Db, site: string, id: string, visible: 0 | 1): Promise<void> {
  await db
    .updateTable('comments')
    .set({ visible })
    .where('site', '=', site)
    .where('id', '=', id)
    .execute();
}

async function count(
  db: Db,
  site: string,
  parent: string,
  root: string,
  sign: '+' | '-',
): Promise<void> {
  await db
    .updateTable('comments')
    .set((eb) => ({ children: eb('children', sign, 1) }))
    .where('site', '=', site)
    .where('id', '=', parent)
    .execute();
  await db
    .updateTable('comments')
    .set((eb) => ({ replies: eb('replies', sign, 1) }))
    .where('site', '=', site)
    .where('id', '=', root)
    .execute();
}
