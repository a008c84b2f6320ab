import type { Kysely } from 'kysely';

/** Proof of consent: each decision once, and the words that decisions were given to, once for all of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('consents')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('received_at', 'bigint', (c) => c.notNull())
    .addColumn('entry', 'text', (c) => c.notNull())
    .addColumn('text_key', 'text')
    .addPrimaryKeyConstraint('consents_key', ['site', 'id'])
    .execute();
  await db.schema
    .createTable('consent_texts')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('words', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('consent_texts_key', ['site', 'key'])
    .execute();
  await db.schema
    .createIndex('consents_arrival')
    .on('consents')
    .columns(['site', 'received_at', 'id'])
    .execute();
}
