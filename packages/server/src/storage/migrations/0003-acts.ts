import type { Kysely } from 'kysely';

/**
 * Lets the audit log be read act by act: `part` is 0 on the first line of each act, however many comments it is about,
 * and a decision knows how many it changed.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('audit')
    .addColumn('part', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema
    .alterTable('decisions')
    .addColumn('comments', 'integer', (c) => c.notNull().defaultTo(1))
    .execute();
  await db.schema
    .createIndex('audit_acts')
    .on('audit')
    .columns(['site', 'part', 'at', 'id'])
    .execute();
}
