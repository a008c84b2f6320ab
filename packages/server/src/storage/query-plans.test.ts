import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { openStorage } from './open-storage.js';
import type { Storage } from './ports.js';

let folder: string;
let storage: Storage;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'placet-plans-'));
  storage = await openStorage(join(folder, 'placet.sqlite'));
});
afterAll(async () => {
  await storage.close();
  await rm(folder, { recursive: true });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const [some, site] = [['a', 'b'], 'default'];

// What is asked with every comment that comes, every page of the queue, every thread that is opened.
it.each<[string, (from: Storage) => Promise<unknown>]>([
  ['what was done with a comment', ({ audit }) => audit.ofComment(site, 'a')],
  ['who moved comments last', ({ audit }) => audit.movesOf(site, some)],
  ['what authors wrote before', ({ comments }) => comments.pastOf(site, some)],
  ['an author’s comments', ({ comments }) => comments.byAuthor(site, 'a', { limit: 9 })],
  ['reasons that were given', ({ duties }) => duties.statementsOf(site, some)],
  ['complaints about those', ({ duties }) => duties.complaintsOf(site, some)],
  ['an author’s votes in a thread', ({ votes }) => votes.ofAuthor(site, 'a', '/a')],
  ['all votes of an author', ({ votes }) => votes.ofAuthor(site, 'a', undefined)],
])('%s is found by an index, not by reading all of a site', async (_, ask) => {
  const prepared = vi.spyOn(DatabaseSync.prototype, 'prepare');
  await ask(storage);
  const texts = prepared.mock.calls.map(([text]) => text);
  vi.restoreAllMocks();
  expect(texts).toHaveLength(1);
  const database = new DatabaseSync(join(folder, 'placet.sqlite'));
  const plan = database.prepare(`explain query plan ${texts[0]}`).all();
  database.close();
  const steps = plan.map(({ detail }) => String(detail));
  expect(steps.filter((step) => /^SCAN|\(site=\?\)$/.test(step))).toEqual([]);
  expect(steps.join('\n')).toMatch(/USING (COVERING )?INDEX/);
});
