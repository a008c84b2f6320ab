import { nameSkeleton } from '@placet/moderation/core';
import type { AuthorStore } from './author-ports.js';
import { eraseComment, removeBareStubs } from './erase-comment.js';
import { type AskedFor, eraseOnRequest } from './erase-on-request.js';
import type { Db } from './rows.js';
import { followState, touchThread } from './visibility.js';

/** What authors do with what they wrote, in SQL that both databases speak. */
export function authorStore(db: Db): AuthorStore {
  async function at(site: string, id: string, version: number): Promise<AskedFor | undefined> {
    return db
      .selectFrom('comments')
      .select(['id', 'site', 'thread', 'state', 'version'])
      .where('site', '=', site)
      .where('id', '=', id)
      .where('version', '=', version)
      .where('state', '!=', 'deleted')
      .executeTakeFirst();
  }

  return {
    async edit({ site, id, version, text, body, name, website, state, reasons, at: editedAt }) {
      const row = await at(site, id, version);
      if (!row) return undefined;
      await db
        .insertInto('edits')
        .columns(['site', 'comment', 'version', 'replaced_at', 'text', 'name', 'website'])
        .expression((eb) =>
          eb
            .selectFrom('comments')
            .select((select) => [
              'site',
              'id',
              'version',
              select.val(editedAt).as('replaced_at'),
              'text',
              'author_name',
              'author_website',
            ])
            .where('site', '=', site)
            .where('id', '=', id)
            .where('version', '=', version),
        )
        // Two at once, of which the one below changes nothing.
        .onConflict((conflict) => conflict.columns(['site', 'comment', 'version']).doNothing())
        .execute();
      const { numUpdatedRows } = await db
        .updateTable('comments')
        .set({
          text,
          body: JSON.stringify(body),
          author_name: name,
          author_skeleton: nameSkeleton(name),
          author_website: website,
          state,
          reasons: JSON.stringify(reasons),
          edited_at: editedAt,
          version: version + 1,
        })
        .where('site', '=', site)
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return undefined;
      if (row.state === 'published' && state === 'published') await touchThread(db, row);
      else await followState(db, row, row.state, state);
      return { id, from: row.state, to: state, version: version + 1 };
    },

    async edits(site, comment) {
      const rows = await db
        .selectFrom('edits')
        .select(['replaced_at', 'text', 'name', 'website'])
        .where('site', '=', site)
        .where('comment', '=', comment)
        .orderBy('version')
        .execute();
      return rows.map(({ replaced_at: replacedAt, ...words }) => ({ replacedAt, ...words }));
    },

    async remove(site, id, version, now) {
      const row = await at(site, id, version);
      if (!row) return undefined;
      const { numUpdatedRows } = await db
        .updateTable('comments')
        .set({
          state: 'deleted',
          deleted_at: now,
          deleted_from: row.state,
          version: version + 1,
        })
        .where('site', '=', site)
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return undefined;
      await followState(db, row, row.state, 'deleted');
      return { id, from: row.state, to: 'deleted', version: version + 1 };
    },

    async restore(site, id) {
      const row = await db
        .selectFrom('comments')
        .select(['id', 'site', 'thread', 'version', 'deleted_from'])
        .where('site', '=', site)
        .where('id', '=', id)
        .where('state', '=', 'deleted')
        .executeTakeFirst();
      if (!row?.deleted_from) return undefined;
      const { version, deleted_from: to } = row;
      const { numUpdatedRows } = await db
        .updateTable('comments')
        .set({ state: to, deleted_at: null, deleted_from: null, version: version + 1 })
        .where('site', '=', site)
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return undefined;
      await followState(db, row, 'deleted', to);
      return { id, from: 'deleted', to, version: version + 1 };
    },

    async settle(site, before, limit) {
      const rows = await db
        .selectFrom('comments')
        .select(['id', 'version'])
        .where('site', '=', site)
        .where('deleted_at', '<', before)
        .orderBy('deleted_at')
        .limit(limit)
        .execute();
      let settled = 0;
      for (const row of rows) if (await eraseComment(db, site, row)) settled += 1;
      if (settled > 0) await removeBareStubs(db, site, Number.MAX_SAFE_INTEGER, limit);
      return settled;
    },

    async eraseAll(site, author, limit) {
      const rows = await db
        .selectFrom('comments')
        .select(['id', 'site', 'thread', 'state', 'version'])
        .where('site', '=', site)
        .where('author_id', '=', author)
        .where('author_signed', '=', 1)
        .orderBy('id')
        .limit(limit)
        .execute();
      return eraseOnRequest(db, site, rows);
    },
  };
}
