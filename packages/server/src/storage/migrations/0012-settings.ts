import type { Kysely } from 'kysely';

/** Room for the settings that owners save, and for where moderators are told by mail that something waits. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('setting_sets')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('settings', 'text', (c) => c.notNull())
    .addColumn('moderator', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('setting_sets_key', ['site', 'version'])
    .execute();
  await db.schema.alterTable('moderators').addColumn('digest_email', 'text').execute();
  await db.schema
    .alterTable('moderators')
    .addColumn('digest_hours', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema
    .alterTable('moderators')
    .addColumn('digest_at', 'bigint', (c) => c.notNull().defaultTo(0))
    .execute();
}
