import type { Kysely } from 'kysely';

const indexes = {
  audit_comments: ['audit', 'site', 'comment', 'at', 'id'],
  comments_pasts: ['comments', 'site', 'author_id', 'state', 'created_at'],
  statements_comments: ['statements', 'site', 'comment', 'decided_at', 'id'],
  votes_authors: ['votes', 'site', 'author', 'thread', 'comment'],
} as const;

/**
 * Indexes that have the order in them, too, in which their rows are asked for. Without it SQLite takes another one that
 * has, and reads all rows of the site in that order to find a few.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [name, [table, ...columns]] of Object.entries(indexes)) {
    await db.schema.dropIndex(name).ifExists().execute();
    await db.schema
      .createIndex(name)
      .on(table)
      .columns([...columns])
      .execute();
  }
}
