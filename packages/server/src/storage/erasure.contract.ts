import { auditLine } from '../domain/audit-line.js';
import { aConsent } from './consent.contract.js';
import { aSession } from './people.contract.js';
import { newId } from '@placet/protocol';
import { beforeEach, describe, expect, it } from 'vitest';
import { aStored, placeUnder, storeIn } from '../testing/stored-comment.js';
import type { NewComment, Storage } from './ports.js';

const site = 'default';
const now = Date.UTC(2026, 0, 1);

/** What erasure must do in every storage; part of the storage contract. */
export function erasureContract(opened: () => Storage): void {
  describe('erases', () => {
    let storage: Storage;
    let thread: string;
    let clock = now;
    beforeEach(async () => {
      storage = opened();
      thread = `/${newId()}`;
      await eraseAll(Number.MAX_SAFE_INTEGER);
    });

    function aComment(more: Partial<NewComment> = {}): NewComment {
      clock += 1;
      return aStored({ thread, createdAt: clock, ...more });
    }
    const aReply = (to: NewComment, more: Partial<NewComment> = {}) =>
      aComment({ ...placeUnder(to), ...more });
    const store = (comment: NewComment) => storeIn(storage, comment);
    const sealedEmail = { v: 1, key: 'k', enc: 'e', ct: 'c' } as const;
    const old = { createdAt: now - 1000, sealedEmail } as const;
    const author = { id: newId(), name: 'Marie', website: 'https://a.example/', signed: true };
    async function eraseAll(before = now): Promise<number> {
      let all = 0;
      for (;;) {
        const some = await storage.transaction((tx) => tx.erasure.comments(site, before, 2));
        expect(some).toBeLessThanOrEqual(2);
        if (some === 0) return all;
        all += some;
      }
    }
    it('old spam, refused comments and trash, and nothing else', async () => {
      const gone: string[] = [];
      for (const state of ['spam', 'refused', 'trash', 'spam', 'trash'] as const) {
        gone.push((await store(aComment({ ...old, state }))).id);
      }
      const kept = [
        await store(aComment({ ...old, state: 'pending' })),
        await store(aComment({ ...old, state: 'published' })),
        await store(aComment({ state: 'spam', createdAt: now })),
        await store(aComment({ ...old, state: 'spam', site: 'other' })),
      ];
      expect(await eraseAll()).toBe(5);
      expect(await storage.queue.findMany(site, gone)).toEqual([]);
      for (const comment of kept) {
        expect(await storage.comments.find(comment.site, comment.id)).toMatchObject(comment);
      }
      expect(await eraseAll()).toBe(0);
    });

    it('nobody’s decision of yesterday, however old the comment', async () => {
      const [late, early] = [
        await store(aComment({ ...old, state: 'refused' })),
        await store(aComment({ ...old, state: 'refused' })),
      ];
      const entry = {
        site,
        actor: 'Ada',
        action: 'refuse',
        decision: newId(),
        note: null,
        part: 0,
      } as const;
      const change = { before: 'pending', after: 'refused', version: 2 } as const;
      const look = { action: 'reveal', before: null, after: null, version: null } as const;
      await storage.audit.add([
        { ...entry, ...change, id: newId(), comment: late.id, at: now },
        { ...entry, ...change, id: newId(), comment: early.id, at: now - 1 },
        { ...entry, ...look, id: newId(), comment: early.id, at: now },
      ]);
      expect(await eraseAll()).toBe(1);
      expect(await storage.comments.find(site, late.id)).toMatchObject({ state: 'refused' });
      expect(await eraseAll(now + 1)).toBe(1);
      expect(await storage.comments.find(site, late.id)).toBeUndefined();
    });

    it('all but the place of a comment that has answers', async () => {
      const root = await store(aComment({ ...old, author, text: 'Secret', state: 'published' }));
      const answer = await store(aReply(root));
      const hidden = await store(aReply(root, { ...old, state: 'spam' }));
      await store(aReply(hidden, { state: 'pending' }));
      await storage.queue.move(site, root.id, 1, 'refused');
      const thread1 = await storage.comments.thread(site, thread);
      expect(await eraseAll()).toBe(2);
      const stub = await storage.comments.find(site, root.id);
      expect(stub).toEqual({
        site,
        id: root.id,
        thread,
        parent: null,
        root: root.id,
        depth: 0,
        author: { id: '', name: '', website: null, signed: false },
        text: '',
        body: [],
        locale: null,
        page: null,
        state: 'deleted',
        reasons: [],
        sealedEmail: null,
        createdAt: root.createdAt,
        editedAt: null,
        version: 3,
        visible: true,
        replies: 1,
        deletedAt: null,
        pinned: false,
        votes: 0,
        openReports: 0,
      });
      expect(await storage.comments.find(site, hidden.id)).toMatchObject({
        state: 'deleted',
        visible: false,
      });
      expect(await storage.comments.find(site, answer.id)).toMatchObject({ visible: true });
      expect(await storage.comments.thread(site, thread)).toEqual(thread1);
      // A stub is nobody's to publish again.
      expect(await storage.queue.move(site, root.id, 3, 'published')).toBeUndefined();
    });

    it('the stubs, too, once their last answer is erased', async () => {
      const root = await store(aComment({ ...old, state: 'spam' }));
      const middle = await store(aReply(root, { ...old, state: 'trash' }));
      const leaf = await store(aReply(middle, { state: 'spam' }));
      expect(await eraseAll()).toBe(2);
      const ids = [root, middle, leaf].map(({ id }) => id);
      expect(await storage.queue.findMany(site, ids)).toHaveLength(3);
      expect(await eraseAll(clock + 1)).toBe(1);
      expect(await storage.queue.findMany(site, ids)).toEqual([]);
    });

    it('each comment once, by whichever of two servers', async () => {
      for (let i = 0; i < 6; i += 1) await store(aComment({ ...old, state: 'spam' }));
      const [one, two] = await Promise.all([eraseAll(), eraseAll()]);
      expect(one + two).toBe(6);
    });

    it('sealed addresses from before a time, and leaves what they stood in', async () => {
      const kept = await store(aComment({ sealedEmail, createdAt: now + 10 }));
      const aged = await store(aComment(old));
      const report = {
        site,
        id: newId(),
        comment: kept.id,
        thread,
        category: 'other' as const,
        reason: 'r',
        name: null,
        sealedEmail,
        locale: null,
        receivedAt: now - 1,
      };
      await storage.reports.add(report);
      let erased = 0;
      for (;;) {
        const some = await storage.erasure.addresses(site, now, 1);
        if (some === 0) break;
        erased += some;
      }
      expect(erased).toBeGreaterThanOrEqual(2);
      expect((await storage.comments.find(site, aged.id))?.sealedEmail).toBeNull();
      expect((await storage.comments.find(site, aged.id))?.text).toBe(aged.text);
      expect((await storage.comments.find(site, kept.id))?.sealedEmail).toEqual(sealedEmail);
      expect((await storage.reports.find(site, report.id))?.sealedEmail).toBeNull();
    });

    it('out of its files, too, as far as it has any; inside a transaction that waits', async () => {
      const { id } = await store(aComment({ ...old, state: 'spam' }));
      await storage.transaction(async (tx) => {
        await tx.erasure.comments(site, now, 100);
        await tx.scrub();
      });
      await storage.scrub();
      expect(await storage.comments.find(site, id)).toBeUndefined();
    });

    it('consent receipts and lines of the log from before a time', async () => {
      const early = { site, entry: aConsent(), receivedAt: now - 1 };
      await storage.consents.add(early);
      await storage.consents.add({ site, entry: aConsent(), receivedAt: now });
      expect(await storage.erasure.receipts('other', now)).toBe(0);
      expect(await storage.erasure.receipts(site, now)).toBeGreaterThanOrEqual(1);
      expect(await storage.erasure.receipts(site, now)).toBe(0);
      const again = { ...early, receivedAt: now };
      expect(await storage.consents.add(again)).toEqual(again);
      const line = (at: number) => auditLine({ site, moderator: 'Ada', now: at }, 'rules');
      await storage.audit.add([line(now - 1), line(now)]);
      expect(await storage.erasure.audit(site, now)).toBeGreaterThanOrEqual(1);
      const { items } = await storage.audit.acts(site, 100, undefined);
      expect(items.every(({ at }) => at >= now)).toBe(true);
    });

    it('what nobody can sign in or replay with any more', async () => {
      await storage.erasure.tokens(site, Number.MAX_SAFE_INTEGER);
      await storage.people.add(site, 'Ada', 'owner', now);
      for (const expiresAt of [now - 1, now + 10]) {
        const link = { site, moderator: 'Ada', hash: `invite ${expiresAt}`, expiresAt };
        await storage.sessions.saveInvite(link);
        await storage.sessions.saveSession(aSession({ hash: `session ${expiresAt}`, expiresAt }));
        await storage.passkeys.saveChallenge(site, `challenge ${expiresAt}`, null, expiresAt, 0);
        const proof = { site, author: 'author', id: `proof ${expiresAt}`, expiresAt };
        await storage.proofs.remember(proof, 0);
      }
      expect(await storage.erasure.tokens('other', now)).toBe(0);
      expect(await storage.erasure.tokens(site, now)).toBe(4);
      expect(await storage.sessions.session(site, `session ${now + 10}`, now)).toBeDefined();
      expect(await storage.sessions.takeInvite(site, `invite ${now + 10}`, now)).toBeDefined();
      const proof = { site, author: 'author', id: `proof ${now + 10}`, expiresAt: now + 10 };
      expect(await storage.proofs.remember(proof, now)).toBe(false);
    });
  });
}
