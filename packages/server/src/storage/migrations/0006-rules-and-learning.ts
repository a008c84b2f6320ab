import { nameSkeleton } from '@placet/moderation/core';
import { type Kysely, sql } from 'kysely';

interface Before {
  comments: { site: string; id: string; author_name: string; author_skeleton: string };
}

/**
 * Keeps the rules that moderators set, version by version; what their decisions teach; and what the name of each
 * author looks like, so that somebody who seems to be another is found by an index.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('rule_sets')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('version', 'bigint', (c) => c.notNull())
    .addColumn('rules', 'text', (c) => c.notNull())
    .addColumn('moderator', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('rule_sets_key', ['site', 'version'])
    .execute();
  await db.schema
    .createTable('learned_tokens')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('token', 'text', (c) => c.notNull())
    .addColumn('spam', 'integer', (c) => c.notNull())
    .addColumn('ham', 'integer', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('learned_tokens_key', ['site', 'token'])
    .execute();
  await db.schema
    .createTable('learned_comments')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('comment', 'text', (c) => c.notNull())
    .addColumn('label', 'text')
    .addColumn('previous', 'text')
    .addColumn('edited_at', 'bigint')
    .addPrimaryKeyConstraint('learned_comments_key', ['site', 'comment'])
    .execute();
  await db.schema
    .alterTable('comments')
    .addColumn('author_skeleton', 'text', (c) => c.notNull().defaultTo(''))
    .execute();
  await fillSkeletons(db);
  await db.schema
    .createIndex('comments_skeletons')
    .on('comments')
    .columns(['site', 'author_skeleton', 'author_id'])
    .where(sql<boolean>`state = 'published' and author_signed = 1`)
    .execute();
}

const batch = 500;

async function fillSkeletons(db: Kysely<Before>): Promise<void> {
  let after: { site: string; id: string } = { site: '', id: '' };
  for (;;) {
    const { site, id } = after;
    const rows = await db
      .selectFrom('comments')
      .select(['site', 'id', 'author_name'])
      .where((eb) => eb(eb.refTuple('site', 'id'), '>', eb.tuple(site, id)))
      .orderBy('site')
      .orderBy('id')
      .limit(batch)
      .execute();
    for (const row of rows) {
      const skeleton = nameSkeleton(row.author_name);
      if (skeleton === '') continue;
      await db
        .updateTable('comments')
        .set({ author_skeleton: skeleton })
        .where('site', '=', row.site)
        .where('id', '=', row.id)
        .execute();
    }
    const last = rows.at(-1);
    if (!last || rows.length < batch) return;
    after = last;
  }
}
