import { type Kysely, sql } from 'kysely';

/**
 * Room for what happens to a comment after it was sent: edits, deletions that can be taken back, votes, reports, pins
 * and the site's own people.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  // One statement for each: SQLite adds one column at a time.
  await db.schema.alterTable('comments').addColumn('deleted_at', 'bigint').execute();
  await db.schema.alterTable('comments').addColumn('deleted_from', 'text').execute();
  await db.schema.alterTable('comments').addColumn('author_role', 'text').execute();
  await db.schema.alterTable('comments').addColumn('pinned_at', 'bigint').execute();
  for (const count of ['votes', 'open_reports']) {
    await db.schema
      .alterTable('comments')
      .addColumn(count, 'integer', (c) => c.notNull().defaultTo(0))
      .execute();
  }
  await db.schema
    .alterTable('threads')
    .addColumn('read_only', 'smallint', (c) => c.notNull().defaultTo(0))
    .execute();
  await edits(db);
  await votes(db);
  await reports(db);
  await partialIndex(db, 'deleted', ['site', 'deleted_at'], sql`deleted_at is not null`);
  await partialIndex(db, 'pinned', ['site', 'thread'], sql`pinned_at is not null`);
  await partialIndex(db, 'reported', ['site', 'created_at', 'id'], sql`open_reports > 0`);
}

async function edits(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('edits')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('comment', 'text', (c) => c.notNull())
    // The version of the comment that had these words.
    .addColumn('version', 'bigint', (c) => c.notNull())
    .addColumn('replaced_at', 'bigint', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('website', 'text')
    .addPrimaryKeyConstraint('edits_key', ['site', 'comment', 'version'])
    .execute();
}

async function votes(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('votes')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('comment', 'text', (c) => c.notNull())
    .addColumn('author', 'text', (c) => c.notNull())
    .addColumn('thread', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('votes_key', ['site', 'comment', 'author'])
    .execute();
  await db.schema
    .createIndex('votes_authors')
    .on('votes')
    .columns(['site', 'author', 'thread'])
    .execute();
}

async function reports(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('reports')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('comment', 'text', (c) => c.notNull())
    .addColumn('thread', 'text', (c) => c.notNull())
    .addColumn('category', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('name', 'text')
    .addColumn('sealed_email', 'text')
    .addColumn('locale', 'text')
    .addColumn('received_at', 'bigint', (c) => c.notNull())
    .addColumn('outcome', 'text', (c) => c.notNull())
    .addColumn('decision', 'text')
    .addColumn('decided_at', 'bigint')
    .addColumn('message', 'text')
    .addPrimaryKeyConstraint('reports_key', ['site', 'id'])
    .execute();
  await db.schema
    .createIndex('reports_comments')
    .on('reports')
    .columns(['site', 'comment', 'received_at'])
    .execute();
}

async function partialIndex(
  db: Kysely<unknown>,
  name: string,
  columns: readonly string[],
  where: ReturnType<typeof sql>,
): Promise<void> {
  await db.schema
    .createIndex(`comments_${name}`)
    .on('comments')
    .columns([...columns])
    .where(where as ReturnType<typeof sql<boolean>>)
    .execute();
}
