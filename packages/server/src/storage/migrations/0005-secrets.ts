import type { Kysely } from 'kysely';

/** Room for secrets that several servers on one database must share; none of them opens an address. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('secrets')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('secret', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('secrets_key', ['site', 'name'])
    .execute();
}
