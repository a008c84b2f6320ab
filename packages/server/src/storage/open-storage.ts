import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { kyselyStorage } from './kysely-storage.js';
import { emptyLog, nodeSqliteDialect } from './node-sqlite.js';
import type { Storage } from './ports.js';
import { postgresDialect } from './postgres.js';

/**
 * Opens a database and brings it to the newest schema.
 *
 * @param database The path of a SQLite file, which is made where it is missing, or `postgres://…`.
 */
export async function openStorage(database: string): Promise<Storage> {
  if (/^postgres(ql)?:\/\//.test(database)) return kyselyStorage(postgresDialect(database));
  const file = resolve(database);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  return kyselyStorage(nodeSqliteDialect(file), emptyLog);
}
