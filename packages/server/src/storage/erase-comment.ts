import type { CommentState } from '@placet/protocol';
import type { Db } from './rows.js';
import { endSubscriptionOf } from './subscription-store.js';
import { followState } from './visibility.js';

/** A comment at a version that was seen. */
export interface Seen {
  readonly id: string;
  readonly version: number;
}

/**
 * Erases a comment for good: the row, or, where it has answers, all of it but its place. Only at the version that was
 * seen: another server may have erased it, a moderator may have taken it back.
 *
 * @returns `false` when the version has moved on.
 */
export async function eraseComment(db: Db, site: string, seen: Seen): Promise<boolean> {
  const gone = (await removeRow(db, site, seen)) || (await makeStub(db, site, seen));
  if (!gone) return false;
  for (const table of ['edits', 'votes', 'learned_comments'] as const) {
    await db.deleteFrom(table).where('site', '=', site).where('comment', '=', seen.id).execute();
  }
  await endSubscriptionOf(db, site, seen.id);
  return true;
}

/** As {@link eraseComment}, of a comment that readers may still see: it is taken from them first. */
export async function withdrawAndErase(
  db: Db,
  comment: Seen & { readonly site: string; readonly thread: string; readonly state: CommentState },
): Promise<boolean> {
  const { id, site, state, version } = comment;
  if (state === 'published') {
    const { numUpdatedRows } = await db
      .updateTable('comments')
      .set({ state: 'deleted' })
      .where('site', '=', site)
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    await followState(db, comment, 'published', 'deleted');
  }
  return eraseComment(db, site, comment);
}

async function removeRow(db: Db, site: string, { id, version }: Seen): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('comments')
    .where('site', '=', site)
    .where('id', '=', id)
    .where('version', '=', version)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('comments as answer')
            .select('answer.id')
            .where('answer.site', '=', site)
            .where('answer.parent', '=', id),
        ),
      ),
    )
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

// What its answers need to stay in their place, and nothing else.
async function makeStub(db: Db, site: string, { id, version }: Seen): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('comments')
    .set({
      state: 'deleted',
      author_id: '',
      author_name: '',
      author_skeleton: '',
      author_website: null,
      author_signed: 0,
      author_role: null,
      text: '',
      body: '[]',
      locale: null,
      page_title: null,
      page_url: null,
      reasons: '[]',
      sealed_email: null,
      sealed_key: null,
      edited_at: null,
      deleted_at: null,
      deleted_from: null,
      pinned_at: null,
      votes: 0,
      open_reports: 0,
      version: version + 1,
    })
    .where('site', '=', site)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/**
 * Removes stubs without answers: one whose last answer was erased keeps a place for nobody, and its own parent may be
 * such a stub, too.
 */
export async function removeBareStubs(
  db: Db,
  site: string,
  before: number,
  limit: number,
): Promise<void> {
  for (;;) {
    const bare = db
      .selectFrom('comments as stub')
      .select('stub.id')
      .where('stub.site', '=', site)
      .where('stub.state', '=', 'deleted')
      .where('stub.deleted_at', 'is', null)
      .where('stub.created_at', '<', before)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('comments as answer')
              .select('answer.id')
              .where('answer.site', '=', site)
              .whereRef('answer.parent', '=', 'stub.id'),
          ),
        ),
      )
      .limit(limit);
    const { numDeletedRows } = await db
      .deleteFrom('comments')
      .where('site', '=', site)
      .where('id', 'in', bare)
      .executeTakeFirst();
    if (numDeletedRows === 0n) return;
  }
}
