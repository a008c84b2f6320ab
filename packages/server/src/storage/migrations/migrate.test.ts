import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Dialect, Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres, type TestPostgres } from '../../../../../scripts/lib/postgres.ts';
import { nodeSqliteDialect } from '../node-sqlite.js';
import { postgresDialect } from '../postgres.js';
import { migrate, migrations } from './migrate.js';

let folder: string;
let postgres: TestPostgres;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'placet-migrations-'));
  postgres = await startPostgres();
}, 60_000);
afterAll(async () => {
  await postgres.stop();
  await rm(folder, { recursive: true });
});

const dialects: [string, () => Dialect][] = [
  ['SQLite', () => nodeSqliteDialect(join(folder, 'migrations.sqlite'))],
  ['PostgreSQL', () => postgresDialect(postgres.url)],
];

describe('migrations', () => {
  it('are all of the files in their folder, by their names', async () => {
    const files = (await readdir(import.meta.dirname)).filter((file) => /^\d{4}-/.test(file));
    expect(Object.keys(migrations)).toEqual(
      files.map((file) => file.replace('.ts', '')).toSorted(),
    );
  });

  it.each(dialects)('run from nothing and from each schema before: %s', async (_, dialect) => {
    const db = new Kysely<Record<string, never>>({ dialect: dialect() });
    for (const name of Object.keys(migrations)) await migrate(db, name);
    await migrate(db);
    const tables = (await db.introspection.getTables()).map(({ name }) => name);
    expect(tables).toEqual(
      expect.arrayContaining([
        'audit',
        'comments',
        'decisions',
        'invites',
        'proofs',
        'sessions',
        'threads',
      ]),
    );
    await db.destroy();
  });

  it.each(dialects)(
    'lead every key with the site, for databases that are spread out: %s',
    async (_, dialect) => {
      const db = new Kysely<Record<string, never>>({ dialect: dialect() });
      const tables = (await db.introspection.getTables()).filter(
        ({ name }) => !name.startsWith('kysely'),
      );
      expect(tables.length).toBeGreaterThan(0);
      for (const { columns } of tables) expect(columns[0]?.name).toBe('site');
      const { rows } = await (
        _ === 'SQLite'
          ? sql<{
              text: string;
            }>`select sql as text from sqlite_master where type = 'index' and sql is not null`
          : sql<{
              text: string;
            }>`select indexdef as text from pg_indexes where schemaname = 'public' and tablename not like 'kysely%'`
      ).execute(db);
      expect(rows.length).toBeGreaterThan(0);
      for (const { text } of rows) expect(text).toMatch(/\("?site"?,/);
      await db.destroy();
    },
  );
});
