import { link, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { randomUUID } from 'node:crypto';
import { generateKey, isPair, openEmail } from '@placet/protocol/seal';
import * as v from 'valibot';
import type { FileKey, FileKeys } from './key-ring.js';

const keySchema = v.object({
  id: v.string(),
  publicKey: v.string(),
  /** Absent where the owner keeps it elsewhere. */
  privateKey: v.optional(v.string()),
  createdAt: v.string(),
});
const fileSchema = v.object({
  /** Newest last; the last one is in use. Old ones stay, to open what was sealed to them. */
  keys: v.array(keySchema),
});
type KeyFile = v.InferOutput<typeof fileSchema>;

/**
 * Opens the key file, and makes it with a first key where it is missing. It is readable by its owner only and stands
 * apart from the database, so that a copy of the database opens no address.
 *
 * @param heldBy Where `owner`s hold the keys, no key is made here.
 * @throws When the file exists and is not a key file: it is never overwritten.
 */
export async function openKeyFile(
  path: string,
  now: number,
  heldBy: 'server' | 'owner' = 'server',
): Promise<FileKeys> {
  const existing = await readKeys(path);
  if (existing || heldBy === 'owner') return liveKeys(path, existing ?? { keys: [] });
  await writeKeys(path, { keys: [await newKey(now)] }, 'first');
  const made = await readKeys(path);
  if (!made) throw new Error(`The key file ${path} could not be made.`);
  return liveKeys(path, made);
}

/** The keys of a file that commands may change while a server runs. */
async function liveKeys(path: string, first: KeyFile): Promise<FileKeys> {
  let keys = keysOf(first);
  let seen = await versionOf(path);
  return {
    get newest() {
      return keys.newest;
    },
    get all() {
      return keys.all;
    },
    canOpen: (id) => keys.canOpen(id),
    isWhole: (id) => keys.isWhole(id),
    open: (sealed, place) => keys.open(sealed, place),
    async reload() {
      const version = await versionOf(path);
      if (version === seen) return;
      // One that is damaged or gone takes no key from a server that has them.
      const file = await readKeys(path).catch(() => undefined);
      if (file) keys = keysOf(file);
      seen = version;
    },
  };
}

/** What is another for every file that was put in place. */
async function versionOf(path: string): Promise<string> {
  const { ino, mtimeMs, size } = await stat(path).catch(() => ({ ino: 0, mtimeMs: 0, size: 0 }));
  return `${ino} ${mtimeMs} ${size}`;
}

/**
 * Adds a key, which is in use at once. The others stay: they open what was sealed to them.
 *
 * @returns The id of the new key.
 */
export async function addKey(path: string, now: number): Promise<string> {
  const key = await newKey(now);
  const existing = await readKeys(path);
  await writeKeys(path, { keys: [...(existing?.keys ?? []), key] }, existing ? 'next' : 'first');
  return key.id;
}

/**
 * Takes a key out of the file, for good: what is sealed to it is never opened again.
 *
 * @returns `false` when there is no such key.
 */
export async function forgetKey(path: string, id: string): Promise<boolean> {
  const existing = await readKeys(path);
  const keys = existing?.keys.filter((key) => key.id !== id) ?? [];
  if (!existing || keys.length === existing.keys.length) return false;
  await writeKeys(path, { keys }, 'next');
  return true;
}

async function newKey(now: number): Promise<KeyFile['keys'][number]> {
  return { ...(await generateKey()), createdAt: new Date(now).toISOString() };
}

async function readKeys(path: string): Promise<KeyFile | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return v.parse(fileSchema, JSON.parse(text));
  } catch {
    // Without the cause, which may quote a private key.
    throw new Error(`The key file ${path} is damaged: expected JSON with a list of "keys".`);
  }
}

// Written aside, flushed, then put in place: a crash leaves the old file or the new one, never half of one.
async function writeKeys(path: string, file: KeyFile, as: 'first' | 'next'): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const aside = `${path}.${randomUUID()}`;
  const handle = await open(aside, 'wx', 0o600);
  try {
    await handle.writeFile(`${JSON.stringify(file, null, 2)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (as === 'next') return rename(aside, path);
  try {
    // Fails where another process made the first key meanwhile, and then that one counts.
    await link(aside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(aside);
  }
}

function keysOf({ keys }: KeyFile): Omit<FileKeys, 'reload'> {
  const byId = new Map(keys.map((key) => [key.id, key]));
  const newest = keys.at(-1);
  return {
    newest: newest ? toItem(newest) : null,
    all: keys.map(toItem),
    canOpen: (id) => byId.get(id)?.privateKey !== undefined,
    async isWhole(id) {
      const { publicKey, privateKey } = byId.get(id) ?? {};
      if (publicKey === undefined || privateKey === undefined) return false;
      return isPair({ id, publicKey, privateKey });
    },
    async open(sealed, place) {
      const privateKey = byId.get(sealed.key)?.privateKey;
      if (privateKey === undefined) throw new Error('The private key is not on this server.');
      return openEmail(sealed, privateKey, place);
    },
  };
}

function toItem({ id, publicKey, privateKey, createdAt }: KeyFile['keys'][number]): FileKey {
  const heldBy = privateKey === undefined ? 'owner' : 'server';
  return { id, publicKey, heldBy, createdAt: Date.parse(createdAt) };
}
