import { type Kysely, sql } from 'kysely';

/**
 * The tables of the first release.
 *
 * `site` leads every primary key and index, ids come from the application and nothing needs a trigger or a
 * sequence, so that the same statements run on a SQLite file and on a distributed PostgreSQL.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await comments(db);
  await db.schema
    .createTable('threads')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('thread', 'text', (c) => c.notNull())
    .addColumn('version', 'bigint', (c) => c.notNull())
    .addColumn('published', 'integer', (c) => c.notNull())
    .addColumn('closed', 'smallint', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('threads_key', ['site', 'thread'])
    .execute();
  await decisions(db);
  for (const table of ['invites', 'sessions']) {
    const tokens = db.schema
      .createTable(table)
      .addColumn('site', 'text', (c) => c.notNull())
      .addColumn('token_hash', 'text', (c) => c.notNull())
      .addColumn('moderator', 'text', (c) => c.notNull())
      .addColumn('expires_at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint(`${table}_key`, ['site', 'token_hash']);
    await (table === 'invites' ? tokens.addColumn('used_at', 'bigint') : tokens).execute();
  }
  await db.schema
    .createTable('proofs')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('author', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('expires_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('proofs_key', ['site', 'author', 'id'])
    .execute();
  await index(db, 'proofs', 'expiry', ['site', 'expires_at']);
}

async function comments(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('comments')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('thread', 'text', (c) => c.notNull())
    .addColumn('parent', 'text')
    .addColumn('root', 'text', (c) => c.notNull())
    .addColumn('depth', 'integer', (c) => c.notNull())
    .addColumn('author_id', 'text', (c) => c.notNull())
    .addColumn('author_name', 'text', (c) => c.notNull())
    .addColumn('author_website', 'text')
    .addColumn('author_signed', 'smallint', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('locale', 'text')
    .addColumn('page_title', 'text')
    .addColumn('page_url', 'text')
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('reasons', 'text', (c) => c.notNull())
    .addColumn('sealed_email', 'text')
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('edited_at', 'bigint')
    .addColumn('version', 'bigint', (c) => c.notNull())
    .addColumn('visible', 'smallint', (c) => c.notNull())
    .addColumn('children', 'integer', (c) => c.notNull())
    .addColumn('replies', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('comments_key', ['site', 'id'])
    .execute();
  const roots = sql<boolean>`depth = 0 and visible = 1`;
  await db.schema
    .createIndex('comments_roots')
    .on('comments')
    .columns(['site', 'thread', 'created_at', 'id'])
    .where(roots)
    .execute();
  await db.schema
    .createIndex('comments_discussed')
    .on('comments')
    .columns(['site', 'thread', 'replies', 'created_at', 'id'])
    .where(roots)
    .execute();
  await db.schema
    .createIndex('comments_replies')
    .on('comments')
    .columns(['site', 'root', 'created_at', 'id'])
    .where(sql<boolean>`depth > 0 and visible = 1`)
    .execute();
  await index(db, 'comments', 'states', ['site', 'state', 'created_at', 'id']);
  await index(db, 'comments', 'authors', ['site', 'author_id', 'created_at']);
  await index(db, 'comments', 'names', ['site', 'thread', 'author_name']);
}

async function decisions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('decisions')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('moderator', 'text', (c) => c.notNull())
    .addColumn('verdict', 'text', (c) => c.notNull())
    .addColumn('note', 'text')
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('undone_at', 'bigint')
    .addPrimaryKeyConstraint('decisions_key', ['site', 'id'])
    .execute();
  await db.schema
    .createTable('audit')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('actor', 'text', (c) => c.notNull())
    .addColumn('action', 'text', (c) => c.notNull())
    .addColumn('comment', 'text')
    .addColumn('decision', 'text')
    .addColumn('state_before', 'text')
    .addColumn('state_after', 'text')
    .addColumn('version_after', 'bigint')
    .addColumn('note', 'text')
    .addPrimaryKeyConstraint('audit_key', ['site', 'id'])
    .execute();
  await index(db, 'audit', 'decisions', ['site', 'decision']);
  await index(db, 'audit', 'comments', ['site', 'comment', 'at']);
  await index(db, 'audit', 'times', ['site', 'at', 'id']);
}

async function index(
  db: Kysely<unknown>,
  table: string,
  name: string,
  columns: readonly string[],
): Promise<void> {
  await db.schema
    .createIndex(`${table}_${name}`)
    .on(table)
    .columns([...columns])
    .execute();
}
