import { type Kysely, sql } from 'kysely';

/** Room for people: who may do what, the passkeys they sign in with, and where they are signed in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('moderators')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('moderators_key', ['site', 'name'])
    .execute();
  await db.schema
    .createTable('passkeys')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('moderator', 'text', (c) => c.notNull())
    .addColumn('public_key', 'text', (c) => c.notNull())
    .addColumn('counter', 'bigint', (c) => c.notNull())
    .addColumn('transports', 'text', (c) => c.notNull())
    .addColumn('device', 'text', (c) => c.notNull())
    .addColumn('synced', 'smallint', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('used_at', 'bigint')
    .addPrimaryKeyConstraint('passkeys_key', ['site', 'id'])
    .execute();
  await db.schema
    .createIndex('passkeys_moderators')
    .on('passkeys')
    .columns(['site', 'moderator'])
    .execute();
  await db.schema
    .createTable('challenges')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('challenge', 'text', (c) => c.notNull())
    .addColumn('moderator', 'text')
    .addColumn('expires_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('challenges_key', ['site', 'challenge'])
    .execute();
  for (const [column, type] of [
    ['created_at', 'bigint'],
    ['seen_at', 'bigint'],
  ] as const) {
    await db.schema
      .alterTable('sessions')
      .addColumn(column, type, (c) => c.notNull().defaultTo(0))
      .execute();
  }
  for (const [column, value] of [
    ['device', ''],
    ['way', 'link'],
  ] as const) {
    await db.schema
      .alterTable('sessions')
      .addColumn(column, 'text', (c) => c.notNull().defaultTo(value))
      .execute();
  }
  await db.schema
    .createIndex('sessions_moderators')
    .on('sessions')
    .columns(['site', 'moderator'])
    .execute();
  await bringPeople(db);
}

/** Whoever could sign in so far could do everything. */
export async function bringPeople(db: Kysely<unknown>): Promise<void> {
  await sql`insert into moderators (site, name, role, created_at)
    select site, moderator, 'owner', 0 from sessions
    union select site, moderator, 'owner', 0 from invites`.execute(db);
}
