import type { ThreadPage } from '@placet/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importComments, type SeedComment } from './seed.js';
import { openTestApp, type TestApp } from './testing/test-app.js';

let server: TestApp;
beforeAll(async () => {
  server = await openTestApp();
});
afterAll(() => server.close());

const hour = 3_600_000;
const seeds: readonly SeedComment[] = [
  {
    key: 'reply',
    parent: 'root',
    thread: '/a',
    name: 'Luc',
    text: 'Yes.',
    createdAt: 2 * hour,
    state: 'published',
  },
  { key: 'root', thread: '/a', name: 'Marie', text: 'Is it?', createdAt: hour, state: 'published' },
  { key: 'known', thread: '/a', name: 'Marie', text: 'It is.', createdAt: 3 * hour },
  {
    key: 'new',
    thread: '/a',
    name: 'Zoé',
    text: 'casino http://a.example http://b.example',
    createdAt: 4 * hour,
  },
  { key: 'spam', thread: '/a', name: 'Bot', text: 'Buy!', createdAt: 5 * hour, state: 'spam' },
];

describe('a thread that is filled', () => {
  it('shows what was decided or passes the rules, and holds the rest for reasons', async () => {
    const rules = { moderationWords: 'casino' };
    expect(await importComments(server.storage, 'default', seeds, { rules })).toBe(5);
    const page = (await (await server.get('/comments?thread=/a&sort=oldest')).json()) as ThreadPage;
    expect(page).toMatchObject({
      total: 3,
      items: [
        { author: { name: 'Marie' }, createdAt: hour, replies: { total: 1 } },
        { author: { name: 'Marie' }, createdAt: 3 * hour },
      ],
    });
    expect(page.items[0]?.author?.id).toBe(page.items[1]?.author?.id);
    const held = await server.storage.queue.page({
      site: 'default',
      view: 'pending',
      filter: {},
      limit: 10,
      after: undefined,
    });
    expect(held.items.flatMap(({ reasons }) => reasons.map(({ rule }) => rule))).toEqual([
      'max_links',
      'moderation_words',
      'previously_approved',
    ]);
    expect(await server.storage.queue.counts('default')).toMatchObject({ spam: 1, pending: 1 });
  });

  it('is left alone when one of the comments answers nothing', async () => {
    const [reply] = seeds;
    await expect(
      importComments(server.storage, 'default', [
        { key: 'x', thread: '/b', name: 'Luc', text: 'Hm', createdAt: 1, state: 'published' },
        ...(reply ? [{ ...reply, thread: '/b' }] : []),
      ]),
    ).rejects.toThrow('"reply" answers "root"');
    expect(await server.storage.comments.thread('default', '/b')).toMatchObject({ version: 0 });
  });
});
