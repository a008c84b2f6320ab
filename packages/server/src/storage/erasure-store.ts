import type { CommentState } from '@placet/protocol';
import type { ErasureStore } from './ports.js';
import type { Db } from './rows.js';

const erasable: readonly CommentState[] = ['spam', 'refused', 'trash'];

/** Erasure in SQL that both databases speak. */
export function erasureStore(db: Db): ErasureStore {
  return {
    async comments(site, before, limit) {
      const old = await oldComments(db, site, before, limit);
      let erased = 0;
      for (const comment of old) {
        // Only at the version that was seen: another server may have erased it, a moderator may have taken it back.
        const gone = (await remove(db, site, comment)) || (await makeStub(db, site, comment));
        if (gone) erased += 1;
      }
      await removeBareStubs(db, site, before, limit);
      return erased;
    },

    async tokens(site, now) {
      let erased = 0;
      for (const table of ['invites', 'sessions', 'proofs'] as const) {
        const { numDeletedRows } = await db
          .deleteFrom(table)
          .where('site', '=', site)
          .where('expires_at', '<', now)
          .executeTakeFirst();
        erased += Number(numDeletedRows);
      }
      return erased;
    },
  };
}

interface Seen {
  readonly id: string;
  readonly version: number;
}

// Neither written nor decided on since: who put an old comment into the trash today may still want it back tomorrow.
function oldComments(db: Db, site: string, before: number, limit: number): Promise<Seen[]> {
  return db
    .selectFrom('comments')
    .select(['id', 'version'])
    .where('site', '=', site)
    .where('state', 'in', [...erasable])
    .where('created_at', '<', before)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('audit')
            .select('audit.id')
            .where('audit.site', '=', site)
            .whereRef('audit.comment', '=', 'comments.id')
            .where('audit.at', '>=', before)
            .where('audit.state_after', 'is not', null),
        ),
      ),
    )
    .orderBy('created_at')
    .orderBy('id')
    .limit(limit)
    .execute();
}

async function remove(db: Db, site: string, { id, version }: Seen): Promise<boolean> {
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
      author_website: null,
      author_signed: 0,
      text: '',
      body: '[]',
      locale: null,
      page_title: null,
      page_url: null,
      reasons: '[]',
      sealed_email: null,
      edited_at: null,
      version: version + 1,
    })
    .where('site', '=', site)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

// A stub whose last answer was erased keeps a place for nobody; its own parent may be such a stub, too.
async function removeBareStubs(db: Db, site: string, before: number, limit: number): Promise<void> {
  for (;;) {
    const bare = db
      .selectFrom('comments as stub')
      .select('stub.id')
      .where('stub.site', '=', site)
      .where('stub.state', '=', 'deleted')
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
