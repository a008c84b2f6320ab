import { type Kysely, sql } from 'kysely';

/** Who wants to be told of replies by mail, of which replies, and which mails about reports were sent. No addresses. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('subscriptions')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('comment', 'text', (c) => c.notNull())
    .addColumn('author', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('asked_at', 'bigint')
    .addColumn('next_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('subscriptions_key', ['site', 'id'])
    .execute();
  await db.schema
    .createIndex('subscriptions_comments')
    .on('subscriptions')
    .columns(['site', 'comment'])
    .unique()
    .execute();
  await db.schema
    .createIndex('subscriptions_authors')
    .on('subscriptions')
    .columns(['site', 'author'])
    .execute();
  await db.schema
    .createIndex('subscriptions_asked')
    .on('subscriptions')
    .columns(['site', 'created_at'])
    .where(sql<boolean>`state = 'asked'`)
    .execute();
  await db.schema
    .createTable('notices')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('subscription', 'text', (c) => c.notNull())
    .addColumn('comment', 'text', (c) => c.notNull())
    .addColumn('sent_at', 'bigint')
    .addPrimaryKeyConstraint('notices_key', ['site', 'subscription', 'comment'])
    .execute();
  await db.schema
    .createIndex('notices_waiting')
    .on('notices')
    .columns(['site', 'subscription'])
    .where(sql<boolean>`sent_at is null`)
    .execute();
  await db.schema.alterTable('reports').addColumn('receipt_mailed_at', 'bigint').execute();
  await db.schema.alterTable('reports').addColumn('outcome_mailed_at', 'bigint').execute();
}
