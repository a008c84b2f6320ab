import { type Kysely, sql } from 'kysely';

/** Finds whether anything answers a comment, hidden or not, without reading the whole table. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('comments_parents')
    .on('comments')
    .columns(['site', 'parent'])
    .where(sql<boolean>`parent is not null`)
    .execute();
}
