import { access, stat } from 'node:fs/promises';
import { openKeyFile } from '../keys/key-file.js';
import { type FileKeys, keyRing } from '../keys/key-ring.js';
import type { Environment } from '../settings/environment.js';
import { openStorage } from '../storage/open-storage.js';
import type { Storage } from '../storage/ports.js';
import { type Finding, look, ok, wrong } from './finding.js';
import { isMade, keyFileOf, type Place } from './place.js';

type KeyHeldBy = Environment['keyHeldBy'] | undefined;

const site = 'default';

/** Looks at the key file, and at what the database says of people and keys, where there is one. */
export async function examineData(place: Place, keyHeldBy: KeyHeldBy): Promise<Finding[]> {
  const path = keyFileOf(place);
  const findings = await examineMode(path);
  let keys: FileKeys;
  try {
    keys = await openKeyFile(path, Date.now(), 'owner');
  } catch (error) {
    return [...findings, wrong((error as Error).message)];
  }
  return [...findings, ...(await examineDatabase(place.database, keys, keyHeldBy))];
}

async function examineMode(path: string): Promise<Finding[]> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (!isThere) return [];
  const mode = (await stat(path)).mode & 0o777;
  return [
    (mode & 0o077) === 0
      ? ok('Only its owner can read the key file.')
      : wrong(`Others can read ${path} (mode ${mode.toString(8)}): chmod 600 it.`),
  ];
}

async function examineDatabase(
  database: string,
  keys: FileKeys,
  keyHeldBy: KeyHeldBy,
): Promise<Finding[]> {
  if (!(await isMade(database))) {
    return [look(`There is no database yet: a start makes ${database}.`)];
  }
  let storage: Storage;
  try {
    storage = await openStorage(database);
  } catch (error) {
    return [wrong(`The database does not open: ${(error as Error).message}`)];
  }
  try {
    return [
      ok('The database opens.'),
      await examinePeople(storage),
      ...(await examineKeys(storage, keys, keyHeldBy)),
    ];
  } catch (error) {
    return [wrong((error as Error).message)];
  } finally {
    await storage.close();
  }
}

async function examinePeople(storage: Storage): Promise<Finding> {
  const people = await storage.people.list(site, Date.now());
  const owners = people.filter(({ role, cameIn }) => role === 'owner' && cameIn).length;
  return owners === 0
    ? look('No owner has come in yet: `moderator invite` makes a link for one.')
    : ok(`Owners: ${owners}, people in all: ${people.length}.`);
}

async function examineKeys(
  storage: Storage,
  keys: FileKeys,
  keyHeldBy: KeyHeldBy,
): Promise<Finding[]> {
  const ring = keyRing(keys, keyHeldBy);
  const current = await ring.current(storage, site);
  const known = new Set((await ring.all(storage, site)).map(({ id }) => id));
  const lost = [...(await storage.envelopes.counts(site))].filter(([key]) => !known.has(key));
  return [
    current === null
      ? look('There is no key: no address is asked for until one is made.')
      : ok(`Addresses are sealed to ${current.id}, held by ${current.heldBy}.`),
    ...lost.map(([key, count]) =>
      wrong(`${count} addresses are sealed to ${key}, which nobody has: put its key file back.`),
    ),
  ];
}
