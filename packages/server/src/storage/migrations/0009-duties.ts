import type { Kysely } from 'kysely';

/**
 * Room for duties: how authors stand, why comments were taken away, what their authors complain about, and whom an act
 * of the log was about where that is no comment.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('audit').addColumn('subject', 'text').execute();
  await db.schema
    .createTable('standings')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('author', 'text', (c) => c.notNull())
    .addColumn('standing', 'text', (c) => c.notNull())
    .addColumn('moderator', 'text', (c) => c.notNull())
    .addColumn('note', 'text')
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('standings_key', ['site', 'author'])
    .execute();
  await db.schema
    .createTable('statements')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('comment', 'text', (c) => c.notNull())
    .addColumn('decision', 'text', (c) => c.notNull())
    .addColumn('ground', 'text', (c) => c.notNull())
    .addColumn('clause', 'text', (c) => c.notNull())
    .addColumn('facts', 'text', (c) => c.notNull())
    .addColumn('category', 'text', (c) => c.notNull())
    .addColumn('restriction', 'text', (c) => c.notNull())
    .addColumn('found_by_rule', 'smallint', (c) => c.notNull())
    .addColumn('reported', 'smallint', (c) => c.notNull())
    .addColumn('language', 'text')
    .addColumn('written_at', 'bigint', (c) => c.notNull())
    .addColumn('decided_at', 'bigint', (c) => c.notNull())
    .addColumn('withdrawn_at', 'bigint')
    .addPrimaryKeyConstraint('statements_key', ['site', 'id'])
    .execute();
  await index(db, 'statements', 'comments', ['site', 'comment']);
  await index(db, 'statements', 'decisions', ['site', 'decision']);
  await index(db, 'statements', 'times', ['site', 'decided_at', 'id']);
  await db.schema
    .createTable('complaints')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('comment', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('received_at', 'bigint', (c) => c.notNull())
    .addColumn('outcome', 'text', (c) => c.notNull())
    .addColumn('answer', 'text')
    .addColumn('moderator', 'text')
    .addColumn('decided_at', 'bigint')
    .addPrimaryKeyConstraint('complaints_key', ['site', 'id'])
    .execute();
  await index(db, 'complaints', 'comments', ['site', 'comment']);
  await index(db, 'complaints', 'outcomes', ['site', 'outcome', 'received_at']);
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
