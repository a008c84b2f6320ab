import type { CommentState } from '@placet/protocol';
import { eraseComment, removeBareStubs, type Seen } from './erase-comment.js';
import { endSubscriptionOf } from './subscription-store.js';
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
        if (await eraseComment(db, site, comment)) erased += 1;
      }
      await removeBareStubs(db, site, before, limit);
      return erased;
    },

    async addresses(site, before, limit) {
      const comments = await db
        .selectFrom('comments')
        .select('id')
        .where('site', '=', site)
        .where('sealed_key', 'is not', null)
        .where('created_at', '<', before)
        .limit(limit)
        .execute();
      for (const { id } of comments) await endSubscriptionOf(db, site, id);
      const reports = await db
        .selectFrom('reports')
        .select('id')
        .where('site', '=', site)
        .where('sealed_key', 'is not', null)
        .where('received_at', '<', before)
        .limit(limit)
        .execute();
      let erased = 0;
      for (const [table, rows] of [
        ['comments', comments],
        ['reports', reports],
      ] as const) {
        if (rows.length === 0) continue;
        const { numUpdatedRows } = await db
          .updateTable(table)
          .set({ sealed_email: null, sealed_key: null })
          .where('site', '=', site)
          .where(
            'id',
            'in',
            rows.map(({ id }) => id),
          )
          .where('sealed_key', 'is not', null)
          .executeTakeFirst();
        erased += Number(numUpdatedRows);
      }
      return erased;
    },

    async receipts(site, before) {
      const { numDeletedRows } = await db
        .deleteFrom('consents')
        .where('site', '=', site)
        .where('received_at', '<', before)
        .executeTakeFirst();
      await db
        .deleteFrom('consent_texts')
        .where('site', '=', site)
        .where((eb) =>
          eb.not(
            eb.exists(
              eb
                .selectFrom('consents')
                .select('consents.id')
                .where('consents.site', '=', site)
                .whereRef('consents.text_key', '=', 'consent_texts.key'),
            ),
          ),
        )
        .execute();
      return Number(numDeletedRows);
    },

    async audit(site, before) {
      const { numDeletedRows } = await db
        .deleteFrom('audit')
        .where('site', '=', site)
        .where('at', '<', before)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },

    async tokens(site, now) {
      let erased = 0;
      for (const table of ['invites', 'sessions', 'challenges', 'proofs'] as const) {
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
