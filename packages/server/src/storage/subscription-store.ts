import type { Selectable } from 'kysely';
import type { Db } from './rows.js';
import type { SubscriptionTable } from './schema.js';
import type { StoredSubscription, SubscriptionStore } from './subscription-ports.js';

/** Subscriptions in SQL that both databases speak. */
export function subscriptionStore(db: Db): SubscriptionStore {
  return {
    async add({ site, id, comment, author, createdAt }) {
      await db
        .insertInto('subscriptions')
        .values({
          site,
          id,
          comment,
          author,
          state: 'asked',
          created_at: createdAt,
          asked_at: null,
          next_at: 0,
        })
        .onConflict((conflict) => conflict.columns(['site', 'comment']).doNothing())
        .execute();
    },

    async find(site, id) {
      const row = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('site', '=', site)
        .where('id', '=', id)
        .executeTakeFirst();
      return row && fromRow(row);
    },

    async unasked(site, now, limit) {
      const rows = await db
        .selectFrom('subscriptions as s')
        .innerJoin('comments as c', (join) =>
          join.onRef('c.site', '=', 's.site').onRef('c.id', '=', 's.comment'),
        )
        .selectAll('s')
        .where('s.site', '=', site)
        .where('s.state', '=', 'asked')
        .where('s.asked_at', 'is', null)
        .where('s.next_at', '<=', now)
        .where('c.state', '=', 'published')
        .orderBy('s.created_at')
        .limit(limit)
        .execute();
      return rows.map(fromRow);
    },

    async due(site, now, limit) {
      const rows = await db
        .selectFrom('subscriptions as s')
        .selectAll('s')
        .where('s.site', '=', site)
        .where('s.state', '=', 'confirmed')
        .where('s.next_at', '<=', now)
        .where((eb) =>
          eb.exists(
            eb
              .selectFrom('notices as n')
              .select('n.comment')
              .where('n.site', '=', site)
              .whereRef('n.subscription', '=', 's.id')
              .where('n.sent_at', 'is', null),
          ),
        )
        .orderBy('s.next_at')
        .limit(limit)
        .execute();
      return rows.map(fromRow);
    },

    async claim({ site, id, nextAt: seen }, nextAt) {
      const { numUpdatedRows } = await db
        .updateTable('subscriptions')
        .set({ next_at: nextAt })
        .where('site', '=', site)
        .where('id', '=', id)
        .where('next_at', '=', seen)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async markAsked(site, id, now) {
      await db
        .updateTable('subscriptions')
        .set({ asked_at: now, next_at: 0 })
        .where('site', '=', site)
        .where('id', '=', id)
        .execute();
    },

    async confirm(site, id) {
      const { numUpdatedRows } = await db
        .updateTable('subscriptions')
        .set({ state: 'confirmed', next_at: 0 })
        .where('site', '=', site)
        .where('id', '=', id)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async end(site, id) {
      await db
        .deleteFrom('notices')
        .where('site', '=', site)
        .where('subscription', '=', id)
        .execute();
      const { numDeletedRows } = await db
        .deleteFrom('subscriptions')
        .where('site', '=', site)
        .where('id', '=', id)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },

    async confirmedBy(site, author, limit) {
      const rows = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('site', '=', site)
        .where('author', '=', author)
        .where('state', '=', 'confirmed')
        .orderBy('created_at', 'desc')
        .limit(limit)
        .execute();
      return rows.map(fromRow);
    },

    async untold(site, id, limit) {
      const rows = await db
        .selectFrom('notices')
        .select('comment')
        .where('site', '=', site)
        .where('subscription', '=', id)
        .where('sent_at', 'is', null)
        .orderBy('comment')
        .limit(limit)
        .execute();
      return rows.map(({ comment }) => comment);
    },

    async markTold(site, id, replies, now) {
      if (replies.length === 0) return;
      await db
        .updateTable('notices')
        .set({ sent_at: now })
        .where('site', '=', site)
        .where('subscription', '=', id)
        .where('comment', 'in', [...replies])
        .execute();
    },

    async forget(site, before) {
      const { numDeletedRows } = await db
        .deleteFrom('subscriptions')
        .where('site', '=', site)
        .where('state', '=', 'asked')
        .where('created_at', '<', before)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}

/** Notes a reply for whoever wants to be told of it; once, however often it comes into sight. */
export async function noteReply(db: Db, site: string, id: string): Promise<void> {
  await db
    .insertInto('notices')
    .columns(['site', 'subscription', 'comment'])
    .expression((eb) =>
      eb
        .selectFrom('comments as c')
        .innerJoin('subscriptions as s', (join) =>
          join.onRef('s.site', '=', 'c.site').onRef('s.comment', '=', 'c.parent'),
        )
        .select(['c.site', 's.id', 'c.id as comment'])
        .where('c.site', '=', site)
        .where('c.id', '=', id)
        .whereRef('c.author_id', '!=', 's.author'),
    )
    .onConflict((conflict) => conflict.columns(['site', 'subscription', 'comment']).doNothing())
    .execute();
}

/** Ends what belongs to a comment that is erased. */
export async function endSubscriptionOf(db: Db, site: string, comment: string): Promise<void> {
  const row = await db
    .deleteFrom('subscriptions')
    .where('site', '=', site)
    .where('comment', '=', comment)
    .returning('id')
    .executeTakeFirst();
  await db
    .deleteFrom('notices')
    .where('site', '=', site)
    .where((eb) =>
      eb.or([eb('comment', '=', comment), ...(row ? [eb('subscription', '=', row.id)] : [])]),
    )
    .execute();
}

function fromRow(row: Selectable<SubscriptionTable>): StoredSubscription {
  return {
    site: row.site,
    id: row.id,
    comment: row.comment,
    author: row.author,
    state: row.state,
    createdAt: row.created_at,
    nextAt: row.next_at,
  };
}
