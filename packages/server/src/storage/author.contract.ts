import { nameSkeleton } from '@placet/moderation/core';
import { newId } from '@placet/protocol';
import { beforeEach, describe, expect, it } from 'vitest';
import { aStored, placeUnder, storeIn } from '../testing/stored-comment.js';
import type { NewComment, Storage } from './ports.js';

const site = 'default';
const now = Date.UTC(2026, 0, 1);

/** What every storage must let authors do; part of the storage contract. */
export function authorContract(opened: () => Storage): void {
  describe('lets authors', () => {
    let storage: Storage;
    let thread: string;
    let author: NewComment['author'];
    beforeEach(() => {
      storage = opened();
      thread = `/${newId()}`;
      author = { id: newId(), name: 'Marie', website: null, signed: true };
    });
    const store = (more: Partial<NewComment> = {}) =>
      storeIn(storage, aStored({ thread, createdAt: now, author, ...more }));
    const find = (id: string) => storage.comments.find(site, id);
    const version = async () => (await storage.comments.thread(site, thread)).version;
    const words = { text: 'New', body: [], name: 'Marie C.', website: 'https://m.example/' };
    const edit = (id: string, seen: number, state: 'published' | 'pending' = 'published') =>
      storage.transaction((tx) =>
        tx.authors.edit({ site, id, version: seen, ...words, state, reasons: [], at: now + seen }),
      );

    it('edit from the version they saw, and keeps what was said before', async () => {
      const { id, text } = await store();
      expect(await edit(id, 2)).toBeUndefined();
      expect(await storage.authors.edits(site, id)).toEqual([]);
      expect(await edit(id, 1)).toEqual({ id, from: 'published', to: 'published', version: 2 });
      expect(await find(id)).toMatchObject({
        text: 'New',
        author: { name: 'Marie C.', website: 'https://m.example/' },
        editedAt: now + 1,
        version: 2,
      });
      expect(await version()).toBe(2);
      expect(await edit(id, 2, 'pending')).toMatchObject({ to: 'pending' });
      expect(await storage.comments.thread(site, thread)).toMatchObject({ published: 0 });
      expect(await storage.authors.edits(site, id)).toEqual([
        { replacedAt: now + 1, text, name: 'Marie', website: null },
        { replacedAt: now + 2, text: 'New', name: 'Marie C.', website: 'https://m.example/' },
      ]);
    });

    it('are found by the look of the name they took, and no more by the former one', async () => {
      const names = { former: `Ada ${newId()}`, next: `Zoé ${newId()}` };
      const { id } = await store({ author: { ...author, name: names.former } });
      const edited = { ...words, name: names.next, state: 'published' as const, reasons: [] };
      await storage.transaction((tx) =>
        tx.authors.edit({ site, id, version: 1, ...edited, at: now }),
      );
      const looksLike = (name: string) =>
        storage.comments.namesakes(site, nameSkeleton(name), newId(), 5);
      expect(await looksLike(names.next.toUpperCase())).toMatchObject({ others: [{ id }] });
      expect(await looksLike(names.former)).toMatchObject({ others: [] });
    });

    it('edit in one of two requests at once, not in both', async () => {
      const { id } = await store();
      const edits = await Promise.all([edit(id, 1), edit(id, 1)]);
      expect(edits.filter(Boolean)).toHaveLength(1);
      expect(await storage.authors.edits(site, id)).toHaveLength(1);
    });

    it('remove and restore, to where it was', async () => {
      const root = await store();
      const held = await store({ ...placeUnder(root), state: 'pending' });
      const answer = await store(placeUnder(root));
      expect(await storage.authors.remove(site, root.id, 1, now)).toMatchObject({
        from: 'published',
        to: 'deleted',
      });
      expect(await find(root.id)).toMatchObject({ visible: true, deletedAt: now, text: root.text });
      expect(await storage.comments.thread(site, thread)).toMatchObject({ published: 1 });
      expect(await storage.authors.remove(site, root.id, 2, now)).toBeUndefined();
      expect(await storage.queue.move(site, root.id, 2, 'published')).toBeUndefined();
      expect(await storage.authors.restore(site, root.id)).toMatchObject({ to: 'published' });
      expect(await storage.authors.restore(site, root.id)).toBeUndefined();
      expect(await find(root.id)).toMatchObject({ state: 'published', deletedAt: null });
      await storage.authors.remove(site, held.id, 1, now);
      await storage.authors.restore(site, held.id);
      expect(await find(held.id)).toMatchObject({ state: 'pending' });
      expect(await find(answer.id)).toMatchObject({ visible: true });
    });

    it('take nothing back once that is final: nothing is left, or a stub above answers', async () => {
      await storage.authors.settle(site, Number.MAX_SAFE_INTEGER, 100);
      const sealedEmail = { v: 1, key: 'k', enc: 'e', ct: 'c' } as const;
      const root = await store({ sealedEmail });
      const lonely = await store({ sealedEmail });
      await edit(lonely.id, 1);
      await store({ ...placeUnder(root), author: { ...author, id: 'another' } });
      await storage.authors.remove(site, root.id, 1, now);
      await storage.authors.remove(site, lonely.id, 2, now + 1);
      expect(await storage.authors.settle(site, now, 100)).toBe(0);
      expect(await storage.authors.settle(site, now + 2, 100)).toBe(2);
      expect(await find(lonely.id)).toBeUndefined();
      expect(await storage.authors.edits(site, lonely.id)).toEqual([]);
      expect(await find(root.id)).toMatchObject({
        author: { id: '', name: '' },
        text: '',
        sealedEmail: null,
        deletedAt: null,
        visible: true,
      });
      expect(await storage.authors.restore(site, root.id)).toBeUndefined();
    });

    it('erase all they wrote, whatever became of it, and nobody else’s', async () => {
      const root = await store();
      const theirs = await store({ ...placeUnder(root), author: { ...author, id: newId() } });
      await store({ ...placeUnder(theirs), state: 'spam' });
      await store({ state: 'pending' });
      await store({ thread: `${thread}/2` });
      const removed = await store();
      await storage.authors.remove(site, removed.id, 1, now);
      const first = await storage.transaction((tx) => tx.authors.eraseAll(site, author.id, 3));
      const rest = await storage.transaction((tx) => tx.authors.eraseAll(site, author.id, 30));
      expect(first.comments + rest.comments).toBe(5);
      expect([...first.threads, ...rest.threads].toSorted()).toEqual([thread, `${thread}/2`]);
      const left = await storage.comments.byAuthor(site, author.id, { limit: 10 });
      expect(left.items).toEqual([]);
      expect(await find(root.id)).toMatchObject({ state: 'deleted', text: '', visible: true });
      expect(await find(theirs.id)).toMatchObject({ state: 'published', text: theirs.text });
      expect(await storage.comments.thread(site, thread)).toMatchObject({ published: 1 });
    });
  });
}
