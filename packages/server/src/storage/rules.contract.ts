import { nameSkeleton } from '@placet/moderation/core';
import { newId } from '@placet/protocol';
import { beforeEach, describe, expect, it } from 'vitest';
import { aStored, placeUnder, storeIn } from '../testing/stored-comment.js';
import type { NewComment, Storage } from './ports.js';

const now = Date.UTC(2026, 0, 1);

const as = (name: string, id: string, signed = true) => ({
  author: { id, name, website: null, signed },
});

/** What keeping rules and what was learned must do in every storage; part of the storage contract. */
export function rulesContract(opened: () => Storage): void {
  let storage: Storage;
  let site: string;
  beforeEach(() => {
    storage = opened();
    site = `rules-${newId()}`;
  });
  const aComment = (more: Partial<NewComment> = {}): Promise<NewComment> =>
    storeIn(storage, aStored({ site, thread: '/rules', createdAt: now, ...more }));
  const find = (name: string, author?: string) =>
    storage.comments.namesakes(site, nameSkeleton(name), author, 5);
  const read = (...tokens: string[]) => storage.learning.read(site, tokens);

  describe('keeps rules', () => {
    it('version by version, the newest one first, and a version once', async () => {
      const version = (number: number, maxLinks: number) => ({
        site,
        version: number,
        rules: { maxLinks, moderationWords: 'ﷺ\n👩‍👩‍👧 "\\' },
        moderator: 'Ada',
        at: now + number,
      });
      expect(await storage.rules.newestVersion(site)).toBe(0);
      expect(await storage.rules.newest(site)).toBeUndefined();
      expect(await storage.rules.save(version(1, 3))).toBe(true);
      expect(await storage.rules.save(version(2, 4))).toBe(true);
      expect(await storage.rules.save(version(2, 5))).toBe(false);
      expect(await storage.rules.newestVersion(site)).toBe(2);
      expect(await storage.rules.newest(site)).toEqual(version(2, 4));
      expect(await storage.rules.history(site, 10)).toEqual([
        { site, version: 2, moderator: 'Ada', at: now + 2 },
        { site, version: 1, moderator: 'Ada', at: now + 1 },
      ]);
      expect(await storage.rules.newestVersion('other')).toBe(0);
    });

    it('and finds the newest comments of every state, but no stubs', async () => {
      const ids: string[] = [];
      for (const state of ['published', 'pending', 'spam', 'refused', 'trash'] as const) {
        ids.unshift((await aComment({ state, createdAt: now + ids.length })).id);
      }
      const root = await aComment({ state: 'trash', createdAt: now - 10 });
      await aComment({ ...placeUnder(root), createdAt: now - 5, state: 'pending' });
      await storage.transaction((tx) => tx.erasure.comments(site, now - 8, 10));
      expect(await storage.comments.find(site, root.id)).toMatchObject({ state: 'deleted' });
      expect((await storage.rules.newestComments(site, 10)).slice(0, 5)).toEqual(ids);
      expect(await storage.rules.newestComments(site, 10)).not.toContain(root.id);
      expect(await storage.rules.newestComments(site, 2)).toEqual(ids.slice(0, 2));
    });
  });

  describe('knows the past', () => {
    it('of an author at a time: what is published now, and when they last wrote', async () => {
      await aComment({ ...as('Zoé', 'zoe'), createdAt: now });
      await aComment({ ...as('Zoé', 'zoe'), createdAt: now + 10, state: 'spam' });
      await aComment({ ...as('Zoé', 'zoe'), createdAt: now + 20 });
      expect(await storage.rules.pastAt(site, 'zoe', now)).toEqual({ published: 0, lastAt: null });
      expect(await storage.rules.pastAt(site, 'zoe', now + 20)).toEqual({
        published: 1,
        lastAt: now + 10,
      });
      expect(await storage.rules.pastAt(site, 'zoe', now + 21)).toEqual({
        published: 2,
        lastAt: now + 20,
      });
    });
  });

  describe('knows namesakes', () => {
    it('by what a name looks like, of published authors with a key', async () => {
      const { id } = await aComment(as('Zoé Lovelace', 'zoe'));
      const zoe = { id, name: 'Zoé Lovelace' };
      await aComment({ ...as('Held', 'held'), state: 'pending' });
      await aComment(as('Nobody', 'random', false));
      expect(await find('ZOE L0VELACE')).toEqual({ own: false, others: [zoe] });
      expect(await find('zoe lovelace', 'zoe')).toEqual({ own: true, others: [] });
      expect(await find('zoe lovelace', 'eve')).toEqual({ own: false, others: [zoe] });
      expect(await find('Held')).toEqual({ own: false, others: [] });
      expect(await find('Nobody', 'me')).toEqual({ own: false, others: [] });
      await aComment(as('Zoe Lovelace', 'eve'));
      expect(await find('Zoe Lovelace', 'eve')).toEqual({ own: true, others: [zoe] });
    });
  });

  describe('learns', () => {
    const one = { spam: 1, ham: 0 };
    const other = { spam: 0, ham: 1 };

    it('and unlearns, to the last count', async () => {
      const tokens = new Map(Array.from({ length: 1200 }, (_, i) => [`word${i}`, one]));
      await storage.learning.add(site, { spam: 1, ham: 0 }, tokens, now);
      await storage.learning.add(site, { spam: 1, ham: 1 }, new Map([['word7', other]]), now);
      expect(await read('word7', 'never')).toEqual({
        taught: { spam: 2, ham: 1 },
        tokens: new Map([['word7', { spam: 1, ham: 1 }]]),
      });
      expect(await storage.learning.size(site)).toBe(1200);
      const back = new Map([...tokens.keys()].map((token) => [token, { spam: -1, ham: 0 }]));
      await storage.learning.add(site, { spam: -1, ham: 0 }, back, now);
      expect(await read('word7', 'word8')).toEqual({
        taught: { spam: 1, ham: 1 },
        tokens: new Map([['word7', other]]),
      });
      expect(await storage.learning.size(site)).toBe(1);
    });

    it('what a comment was taken for, and what before', async () => {
      const label = { comment: 'a', label: 'spam', previous: null, editedAt: null } as const;
      const later = { comment: 'a', label: null, previous: 'spam', editedAt: now } as const;
      await storage.learning.saveLabels(site, [label, { ...label, comment: 'b' }]);
      await storage.learning.saveLabels(site, [later]);
      expect(await storage.learning.labels(site, ['a', 'b', 'c'])).toEqual(
        new Map<string, object>([
          ['a', later],
          ['b', { ...label, comment: 'b' }],
        ]),
      );
      expect(await storage.learning.labels(site, [])).toEqual(new Map());
    });

    it('so much and no more: what says least and is oldest goes first', async () => {
      const add = (token: string, spam: number, at: number) =>
        storage.learning.add(site, one, new Map([[token, { spam, ham: 0 }]]), at);
      await add('often', 5, now);
      await add('old', 1, now);
      await add('young', 1, now + 10);
      expect(await storage.learning.prune(site, 3)).toBe(0);
      expect(await storage.learning.prune(site, 2)).toBe(1);
      expect((await storage.learning.tokens(site, 10, '')).map(({ token }) => token)).toEqual([
        'often',
        'young',
      ]);
      expect(await storage.learning.tokens(site, 10, 'often')).toEqual([
        { token: 'young', spam: 1, ham: 0 },
      ]);
      await storage.learning.reset(site);
      expect(await read('often')).toEqual({ taught: { spam: 0, ham: 0 }, tokens: new Map() });
    });
  });
}
