import { type Dialect, Kysely, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { migrate, migrations } from './migrate.js';

/**
 * What the migrations must do in every database.
 *
 * @param indexes The SQL that lists how each index was made, as `text`.
 */
export function migrationsContract(
  database: string,
  dialect: () => Dialect,
  indexes: string,
): void {
  describe(`migrations in ${database}`, () => {
    it('run from nothing and from each schema before', async () => {
      const db = new Kysely<Record<string, never>>({ dialect: dialect() });
      expect((await db.introspection.getTables()).map(({ name }) => name)).not.toContain(
        'comments',
      );
      for (const name of Object.keys(migrations)) await migrate(db, name);
      await migrate(db);
      const tables = (await db.introspection.getTables()).map(({ name }) => name);
      expect(tables).toEqual(
        expect.arrayContaining([
          'audit',
          'comments',
          'consent_texts',
          'consents',
          'decisions',
          'edits',
          'invites',
          'notices',
          'proofs',
          'reports',
          'secrets',
          'sessions',
          'subscriptions',
          'threads',
          'votes',
        ]),
      );
      await db.destroy();
    });

    it('lead every key with the site, for databases that are spread out', async () => {
      const db = new Kysely<Record<string, never>>({ dialect: dialect() });
      const tables = (await db.introspection.getTables()).filter(
        ({ name }) => !name.startsWith('kysely'),
      );
      expect(tables.length).toBeGreaterThan(0);
      for (const { columns } of tables) expect(columns[0]?.name).toBe('site');
      const { rows } = await sql<{ text: string }>`${sql.raw(indexes)}`.execute(db);
      expect(rows.length).toBeGreaterThan(0);
      for (const { text } of rows) expect(text).toMatch(/\("?site"?,/);
      await db.destroy();
    });
  });
}
