import { newId, type SealedEmail } from '@placet/protocol';
import { beforeEach, describe, expect, it } from 'vitest';
import { aStored, storeIn } from '../testing/stored-comment.js';
import { CursorError, type Storage } from './ports.js';

const now = Date.UTC(2026, 0, 1);

/** What every storage must keep of keys and of what is sealed to them. */
export function keyContract(opened: () => Storage): void {
  describe('keeps keys', () => {
    const site = 'default';
    let storage: Storage;
    let key: string;
    beforeEach(() => {
      storage = opened();
      key = newId();
    });
    const sealed = (to = key): SealedEmail => ({ v: 1, key: to, enc: newId(), ct: 'c' });
    const anOwnerKey = (id: string, createdAt: number) => ({
      site,
      id,
      publicKey: 'p',
      moderator: 'Ada',
      createdAt,
    });

    it('of owners, each once, the newest first', async () => {
      const later = now + 1_000;
      expect(await storage.ownerKeys.add(anOwnerKey(`${key}-2`, later + 1))).toBe(true);
      expect(await storage.ownerKeys.add(anOwnerKey(key, later))).toBe(true);
      expect(await storage.ownerKeys.add(anOwnerKey(key, later + 9))).toBe(false);
      const ids = (await storage.ownerKeys.list(site)).map(({ id }) => id);
      expect(ids.indexOf(`${key}-2`)).toBeLessThan(ids.indexOf(key));
      expect((await storage.ownerKeys.newest(site))?.id).toBe(ids[0]);
      expect(await storage.ownerKeys.has(site, key)).toBe(true);
      expect(await storage.ownerKeys.has('other', key)).toBe(false);
    });

    it('and one wrapped copy for each person and kind', async () => {
      const copy = { site, key, kind: 'passphrase' as const, moderator: 'Ada', createdAt: now };
      await storage.ownerKeys.wrap({ ...copy, jwe: 'one' });
      await storage.ownerKeys.wrap({ ...copy, jwe: 'two', createdAt: now + 1 });
      await storage.ownerKeys.wrap({ ...copy, kind: 'recovery', moderator: '', jwe: 'three' });
      const of = async () =>
        (await storage.ownerKeys.wrapped(site)).filter((wrapped) => wrapped.key === key);
      expect(await of()).toMatchObject([
        { kind: 'recovery', jwe: 'three' },
        { kind: 'passphrase', jwe: 'two', createdAt: now + 1 },
      ]);
      await storage.people.add(site, 'Ada', 'owner', now);
      await storage.people.remove(site, 'Ada');
      expect(await of()).toMatchObject([{ kind: 'recovery' }]);
      await storage.ownerKeys.unwrap({ ...copy, kind: 'recovery', moderator: '' });
      expect(await of()).toEqual([]);
    });

    it('and finds what is sealed to one, comments and reports, page by page', async () => {
      const comments = [];
      for (const to of [key, key, `${key}-2`]) {
        const comment = aStored({ thread: `/${key}`, sealedEmail: sealed(to), createdAt: now });
        comments.push(await storeIn(storage, comment));
      }
      await storeIn(storage, aStored({ thread: `/${key}`, createdAt: now }));
      const report = {
        site,
        id: newId(),
        comment: comments[0]?.id ?? '',
        thread: `/${key}`,
        category: 'other' as const,
        reason: 'r',
        name: null,
        sealedEmail: sealed(),
        locale: null,
        receivedAt: now,
      };
      await storage.reports.add(report);
      const counts = await storage.envelopes.counts(site);
      expect([counts.get(key), counts.get(`${key}-2`)]).toEqual([3, 1]);
      const found: string[] = [];
      let after: string | undefined;
      do {
        const page = await storage.envelopes.page(site, key, 2, after);
        found.push(...page.envelopes.map(({ kind, id }) => `${kind} ${id}`));
        after = page.next ?? undefined;
      } while (after !== undefined);
      const ids = comments.slice(0, 2).map(({ id }) => `comment ${id}`);
      expect(found).toEqual([...ids.toSorted(), `report ${report.id}`]);
      await expect(storage.envelopes.page(site, key, 2, 'nonsense')).rejects.toThrow(CursorError);
    });

    it('and puts another envelope only in the place of the one that was opened', async () => {
      const email = sealed();
      const stored = aStored({ thread: `/${key}`, sealedEmail: email, createdAt: now });
      const { id } = await storeIn(storage, stored);
      const next = sealed(`${key}-2`);
      expect(await storage.envelopes.replace(site, 'comment', id, 'other', next, undefined)).toBe(
        false,
      );
      expect(await storage.envelopes.replace(site, 'comment', id, email.enc, next, next.key)).toBe(
        true,
      );
      expect(await storage.envelopes.replace(site, 'comment', id, email.enc, next, next.key)).toBe(
        false,
      );
      expect((await storage.comments.find(site, id))?.sealedEmail).toEqual(next);
      expect((await storage.envelopes.counts(site)).get(key)).toBeUndefined();
      // What is sealed to the key in use is nothing to be sealed anew.
      expect(await storage.envelopes.replace(site, 'comment', id, next.enc, null, next.key)).toBe(
        false,
      );
      expect(await storage.envelopes.replace(site, 'comment', id, next.enc, null, undefined)).toBe(
        true,
      );
      expect((await storage.comments.find(site, id))?.sealedEmail).toBeNull();
      expect((await storage.envelopes.counts(site)).get(`${key}-2`)).toBeUndefined();
    });
  });
}
