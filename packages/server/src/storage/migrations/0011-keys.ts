import { type Kysely, sql } from 'kysely';

const batch = 500;

/**
 * Room for keys that their owners hold, wrapped, and for which key an address is sealed to, so that all of one key are
 * found without reading the envelopes of the others.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('owner_keys')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('public_key', 'text', (c) => c.notNull())
    .addColumn('moderator', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('owner_keys_key', ['site', 'id'])
    .execute();
  await db.schema
    .createTable('wrapped_keys')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('moderator', 'text', (c) => c.notNull())
    .addColumn('jwe', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('wrapped_keys_key', ['site', 'key', 'kind', 'moderator'])
    .execute();
  for (const table of ['comments', 'reports'] as const) {
    await db.schema.alterTable(table).addColumn('sealed_key', 'text').execute();
    await nameKeys(db, table);
    await db.schema
      .createIndex(`${table}_sealed_keys`)
      .on(table)
      .columns(['site', 'sealed_key', 'id'])
      .execute();
  }
}

/** Names the key of each address that is sealed already, a part at a time. */
export async function nameKeys(db: Kysely<unknown>, table: 'comments' | 'reports'): Promise<void> {
  const name = sql.table(table);
  for (;;) {
    const { rows } = await sql<{ site: string; id: string; sealed_email: string }>`
      select site, id, sealed_email from ${name}
      where sealed_email is not null and sealed_key is null limit ${batch}`.execute(db);
    for (const { site, id, sealed_email: sealed } of rows) {
      const { key } = JSON.parse(sealed) as { key: string };
      await sql`update ${name} set sealed_key = ${key} where site = ${site} and id = ${id}`.execute(
        db,
      );
    }
    if (rows.length < batch) break;
  }
}
