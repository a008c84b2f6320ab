import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openKeyFile } from '../keys/key-file.js';
import { type KeyRing, keyRing } from '../keys/key-ring.js';
import { StartError } from '../start-error.js';
import { openStorage } from '../storage/open-storage.js';
import type { Storage } from '../storage/ports.js';

/** Where a site's data are. */
export interface Place {
  /** The folder of the keys. */
  readonly data: string;
  readonly database: string;
  /** Who holds the keys, as a start is told. @default 'server' */
  readonly keyHeldBy?: 'server' | 'owner' | undefined;
}

/** The path of the key file. */
export function keyFileOf({ data }: Pick<Place, 'data'>): string {
  return join(data, 'keys.json');
}

/** Whether there is a database to open; a server of databases elsewhere is taken at its word. */
export async function isMade(database: string): Promise<boolean> {
  if (/^postgres(ql)?:/.test(database)) return true;
  return access(database).then(
    () => true,
    () => false,
  );
}

/**
 * Expects what only a start makes: in the wrong folder, a command would do its work on a new database that nobody serves.
 *
 * @throws StartError which names the file.
 */
export async function expectMade(database: string): Promise<void> {
  if (await isMade(database)) return;
  throw new StartError(
    `There is no database at ${resolve(database)}: run this where the server was started, or set PLACET_DATA to its folder or PLACET_DATABASE to the database.`,
  );
}

/** Works on a database that a start has made, and closes it. @throws StartError where there is none. */
export async function withDatabase<T>(
  database: string,
  work: (storage: Storage) => Promise<T>,
): Promise<T> {
  await expectMade(database);
  const storage = await openStorage(database);
  try {
    return await work(storage);
  } finally {
    await storage.close();
  }
}

/** As {@link withDatabase}, with the keys; none is made here, since it would open nothing that there is. */
export async function withKeys<T>(
  place: Place,
  work: (storage: Storage, ring: KeyRing) => Promise<T>,
): Promise<T> {
  const file = await openKeyFile(keyFileOf(place), Date.now(), 'owner');
  return withDatabase(place.database, (storage) => work(storage, keyRing(file, place.keyHeldBy)));
}
