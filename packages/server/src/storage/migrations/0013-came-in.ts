import { type Kysely, sql } from 'kysely';

/** Room for who ever signed in: a name that nobody has used yet is nobody's owner. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('moderators')
    .addColumn('came_in', 'smallint', (c) => c.notNull().defaultTo(0))
    .execute();
  // So far nobody wrote it down: whoever is known may have been there.
  await sql`update moderators set came_in = 1`.execute(db);
}
