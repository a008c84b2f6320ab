import { type Dialect, Kysely, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { bringPeople } from './0010-people.js';
import { nameKeys } from './0011-keys.js';
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

    it('bring along what was there: who moderated is an owner, and sealed addresses name their key', async () => {
      const db = new Kysely<Record<string, Record<string, unknown>>>({ dialect: dialect() });
      const sealed = JSON.stringify({ v: 1, key: 'k1', enc: 'e', ct: 'c' });
      await db.deleteFrom('moderators').execute();
      for (const table of ['sessions', 'invites'] as const) {
        const token = { site: 's', token_hash: table, moderator: `By ${table}`, expires_at: 9 };
        await db.insertInto(table).values(token).execute();
      }
      const report = {
        site: 's',
        id: 'r',
        comment: 'c',
        thread: '/',
        category: 'other',
        reason: 'r',
        outcome: 'open',
        received_at: 1,
        sealed_email: sealed,
      };
      await db.insertInto('reports').values(report).execute();
      await bringPeople(db as Kysely<unknown>);
      await nameKeys(db as Kysely<unknown>, 'reports');
      const people = await db.selectFrom('moderators').selectAll().orderBy('name').execute();
      expect(people).toMatchObject([
        { site: 's', name: 'By invites', role: 'owner' },
        { site: 's', name: 'By sessions', role: 'owner' },
      ]);
      const named = await db.selectFrom('reports').select('sealed_key').execute();
      expect(named).toEqual([{ sealed_key: 'k1' }]);
      for (const table of ['moderators', 'sessions', 'invites', 'reports']) {
        await db.deleteFrom(table).execute();
      }
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
