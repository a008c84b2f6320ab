import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@placet/protocol';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aStored, storeIn } from '../testing/stored-comment.js';
import { openStorage } from './open-storage.js';
import type { Storage } from './ports.js';

let folder: string;
let storage: Storage;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'placet-scrub-'));
  storage = await openStorage(join(folder, 'placet.sqlite'));
});
afterEach(async () => {
  await storage.close();
  await rm(folder, { recursive: true });
});

/** The octets of the database, and of the log beside it. */
async function octets(): Promise<string> {
  const files = ['placet.sqlite', 'placet.sqlite-wal'].map((name) =>
    readFile(join(folder, name), 'latin1'),
  );
  return (await Promise.all(files)).join('');
}

it('words, name and envelope are gone from the file and its log once they are erased, while the server runs', async () => {
  const author = { id: newId(), name: 'Zephyrine', website: 'https://zeph.example/', signed: true };
  const sealedEmail = { v: 1, key: 'k', enc: 'e', ct: 'envelopeofzephyrine' } as const;
  const place = { thread: '/a', createdAt: 1 };
  const write = (text: string) =>
    storeIn(storage, aStored({ ...place, text, author, sealedEmail }));
  // One that fits into a page, and one that needs several.
  const ids = [(await write('brief gazelle')).id, (await write('gazelle '.repeat(900))).id];
  const mine = ['gazelle', 'Zephyrine', 'zeph.example', 'envelopeofzephyrine'];
  const before = await octets();
  expect(mine.filter((word) => before.includes(word))).toEqual(mine);
  await storage.transaction((tx) => tx.subjects.erase('default', ids));
  await storage.scrub();
  const after = await octets();
  expect(mine.filter((word) => after.includes(word))).toEqual([]);
});
