import { newId } from '@placet/protocol';
import { beforeEach, describe, expect, it } from 'vitest';
import { aStored, placeUnder, storeIn } from '../testing/stored-comment.js';
import type { Storage } from './ports.js';

const site = 'default';
const now = Date.UTC(2026, 0, 1);

/** What every storage must know of threads; part of the storage contract. */
export function threadContract(opened: () => Storage): void {
  describe('keeps of threads', () => {
    let storage: Storage;
    let thread: string;
    beforeEach(() => {
      storage = opened();
      thread = `/${newId()}`;
    });
    const store = (more = {}) => storeIn(storage, aStored({ thread, createdAt: now, ...more }));

    it('whether they are closed or read-only, also before anybody wrote', async () => {
      const set = await storage.threads.set(site, thread, { readOnly: true }, now);
      expect(set).toMatchObject({ closed: true, readOnly: true, version: 1, createdAt: now });
      await storage.threads.set(site, thread, { closed: true }, now + 5);
      const open = await storage.threads.set(site, thread, { readOnly: false }, now + 5);
      expect(open).toMatchObject({ closed: true, readOnly: false, version: 3, createdAt: now });
      expect(await storage.comments.thread(site, thread)).toEqual(open);
    });

    it('how many comments they have, in the order that was asked for', async () => {
      await store(await store().then(placeUnder));
      await store({ state: 'pending' });
      expect(await storage.threads.counts(site, ['/nowhere', thread])).toEqual([
        { thread: '/nowhere', total: 0 },
        { thread, total: 2 },
      ]);
      expect(await storage.threads.counts('other', [])).toEqual([]);
    });

    it('which roots are pinned; those are not among the others', async () => {
      const [one, two] = [await store(), await store()];
      const answer = await store(placeUnder(one));
      const held = await store({ state: 'pending' });
      const { version } = await storage.comments.thread(site, thread);
      expect(await storage.threads.pin(site, one.id, now)).toBe(true);
      expect(await storage.threads.pin(site, one.id, now + 1)).toBe(false);
      for (const { id } of [answer, held]) {
        expect(await storage.threads.pin(site, id, now)).toBe(false);
      }
      const roots = async () =>
        storage.comments.roots({ site, thread, sort: 'oldest', limit: 9, after: undefined });
      expect((await storage.threads.pinned(site, thread)).map(({ id }) => id)).toEqual([one.id]);
      expect((await roots()).items.map(({ id }) => id)).toEqual([two.id]);
      expect(await storage.comments.thread(site, thread)).toMatchObject({ version: version + 1 });
      expect(await storage.threads.pin(site, one.id, null)).toBe(true);
      expect(await storage.threads.pin(site, one.id, null)).toBe(false);
      expect(await storage.threads.pinned(site, thread)).toEqual([]);
      expect((await roots()).items).toHaveLength(2);
    });
  });
}
