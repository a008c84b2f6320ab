import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres, type TestPostgres } from '../../../../scripts/lib/postgres.ts';
import { migrationsContract } from './migrations/migrations.contract.js';
import { nodeSqliteDialect } from './node-sqlite.js';
import { openStorage } from './open-storage.js';
import { postgresDialect } from './postgres.js';
import { storageContract } from './storage.contract.js';

let folder: string;
let postgres: TestPostgres;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'placet-storage-'));
  postgres = await startPostgres();
}, 60_000);
afterAll(async () => {
  await postgres.stop();
  await rm(folder, { recursive: true });
});

// First, while the PostgreSQL is as it was made.
migrationsContract(
  'SQLite',
  () => nodeSqliteDialect(join(folder, 'migrations.sqlite')),
  "select sql as text from sqlite_master where type = 'index' and sql is not null",
);
migrationsContract(
  'PostgreSQL',
  () => postgresDialect(postgres.url),
  "select indexdef as text from pg_indexes where schemaname = 'public' and tablename not like 'kysely%'",
);
storageContract('a SQLite file', () => openStorage(join(folder, 'contract.sqlite')));
storageContract('PostgreSQL', () => openStorage(postgres.url));

describe('a database that is opened again', () => {
  it.each([
    ['SQLite', () => join(folder, 'deep', 'again.sqlite')],
    ['PostgreSQL', () => postgres.url],
  ])('has kept everything: %s', async (_, database) => {
    const first = await openStorage(database());
    await first.comments.holdThread('default', '/kept', 42);
    await first.close();
    const second = await openStorage(database());
    expect(await second.comments.thread('default', '/kept')).toMatchObject({ createdAt: 42 });
    await second.close();
  });
});
