import { newId } from '@placet/protocol';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aStored, placeUnder, storeIn } from '../testing/stored-comment.js';
import { authorContract } from './author.contract.js';
import { readerContract } from './reader.contract.js';
import { keyContract } from './key.contract.js';
import { peopleContract } from './people.contract.js';
import { threadContract } from './thread.contract.js';
import { consentContract } from './consent.contract.js';
import { dutyContract } from './duty.contract.js';
import { erasureContract } from './erasure.contract.js';
import { queueContract } from './queue.contract.js';
import { rulesContract } from './rules.contract.js';
import { CursorError, type NewComment, type Storage } from './ports.js';

const site = 'default';
const now = Date.UTC(2026, 0, 1);

/** What every storage must do, run on a real database. */
export function storageContract(database: string, open: () => Promise<Storage>): void {
  describe(`a storage in ${database}`, () => {
    let storage: Storage;
    let thread: string;
    let clock = now;
    beforeAll(async () => {
      storage = await open();
    }, 60_000);
    afterAll(() => storage.close());
    beforeEach(() => {
      thread = `/${newId()}`;
    });

    function aComment(more: Partial<NewComment> = {}): NewComment {
      clock += 1;
      return aStored({ thread, createdAt: clock, ...more });
    }
    const aReply = (to: NewComment, more: Partial<NewComment> = {}) =>
      aComment({ ...placeUnder(to), ...more });
    const store = (comment: NewComment) => storeIn(storage, comment);
    async function allRoots(sort: 'newest' | 'oldest' | 'discussed', limit: number) {
      const ids: string[] = [];
      let after: string | undefined;
      do {
        const page = await storage.comments.roots({ site, thread, sort, limit, after });
        ids.push(...page.items.map(({ id }) => id));
        after = page.next ?? undefined;
      } while (after !== undefined);
      return ids;
    }

    describe('keeps comments', () => {
      it('and gives back what it was given, to the last character', async () => {
        const comment = await store(
          aComment({
            text: 'ﷺ 👩‍👩‍👧 é \' " \\ % _ ? $1 :x',
            reasons: [{ rule: 'max_links', outcome: 'hold', evidence: { count: 3 } }],
            sealedEmail: { v: 1, key: 'k', enc: 'e', ct: 'c' },
            state: 'pending',
          }),
        );
        expect(await storage.comments.find(site, comment.id)).toEqual({
          ...comment,
          editedAt: null,
          version: 1,
          visible: false,
          replies: 0,
          deletedAt: null,
          pinned: false,
          votes: 0,
          openReports: 0,
        });
        expect(await storage.comments.find('other', comment.id)).toBeUndefined();
      });

      it('once for each id, and the first one stays', async () => {
        const first = await store(aComment({ text: 'First' }));
        expect(await storage.comments.insert(aComment({ id: first.id, text: 'Second' }))).toBe(
          false,
        );
        expect(await storage.comments.find(site, first.id)).toMatchObject({ text: 'First' });
        expect(await storage.comments.thread(site, thread)).toMatchObject({ published: 1 });
      });

      it('all of a transaction or nothing', async () => {
        const comment = aComment();
        const failing = storage.transaction(async (tx) => {
          await tx.comments.holdThread(site, thread, now);
          await tx.comments.insert(comment);
          throw new Error('half way');
        });
        await expect(failing).rejects.toThrow('half way');
        expect(await storage.comments.find(site, comment.id)).toBeUndefined();
        expect(await storage.comments.thread(site, thread)).toMatchObject({ version: 0 });
      });

      it('in transactions that wait for one another', async () => {
        const comments = Array.from({ length: 12 }, () => aComment());
        await Promise.all(comments.map(store));
        expect(await storage.comments.thread(site, thread)).toMatchObject({
          version: 12,
          published: 12,
        });
      });
    });

    describe('pages roots', () => {
      it('by any order, each once, also those of the same moment', async () => {
        const comments: NewComment[] = [];
        for (let i = 0; i < 7; i += 1) comments.push(await store(aComment({ createdAt: now })));
        const ids = comments.map(({ id }) => id).toSorted();
        expect(await allRoots('oldest', 3)).toEqual(ids);
        expect(await allRoots('newest', 3)).toEqual(ids.toReversed());
        expect(await allRoots('discussed', 2)).toEqual(ids.toReversed());
      });

      it('by how much they are discussed', async () => {
        const quiet = await store(aComment());
        const busy = await store(aComment());
        const silent = await store(aComment());
        await store(aReply(quiet));
        await store(aReply(await store(aReply(busy))));
        expect(await allRoots('discussed', 1)).toEqual([busy.id, quiet.id, silent.id]);
      });

      it('and refuses a cursor of its own making by nobody', async () => {
        const query = { site, thread, limit: 1, after: 'W10' };
        await expect(storage.comments.roots({ ...query, sort: 'newest' })).rejects.toThrow(
          CursorError,
        );
        await expect(storage.comments.roots({ ...query, sort: 'discussed' })).rejects.toThrow(
          CursorError,
        );
      });
    });

    describe('finds replies', () => {
      it('of many roots at once, the first of each, and one more where there are more', async () => {
        const [one, two] = [await store(aComment()), await store(aComment())];
        const ones: string[] = [];
        for (let i = 0; i < 4; i += 1) ones.push((await store(aReply(one))).id);
        const only = await store(aReply(two));
        await store(aReply(two, { state: 'pending' }));
        const found = await storage.comments.firstReplies(site, [one.id, two.id], 2);
        const of = (root: NewComment) =>
          found.filter((reply) => reply.root === root.id).map(({ id }) => id);
        expect(of(one)).toEqual(ones.slice(0, 3));
        expect(of(two)).toEqual([only.id]);
        expect(await storage.comments.firstReplies(site, [], 2)).toEqual([]);
      });

      it('page by page, oldest first', async () => {
        const root = await store(aComment());
        const ids: string[] = [];
        for (let i = 0; i < 5; i += 1) ids.push((await store(aReply(root))).id);
        const first = await storage.comments.replies(site, root.id, 3, undefined);
        const rest = await storage.comments.replies(site, root.id, 3, first.next ?? '');
        expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(ids);
        expect(rest.next).toBeNull();
      });

      it('and the whole way down to one of them', async () => {
        const root = await store(aComment());
        const one = await store(aReply(root));
        const two = await store(aReply(one));
        await store(aReply(one));
        const way = await storage.comments.wayTo(site, two.id);
        expect(way.map(({ id }) => id)).toEqual([one.id, two.id]);
        expect(await storage.comments.wayTo(site, root.id)).toEqual([]);
      });
    });

    describe('shows', () => {
      it('what is published, and a stub above it for as long as it is there', async () => {
        const root = await store(aComment({ state: 'pending' }));
        const middle = await store(aReply(root, { state: 'pending' }));
        const leaf = await store(aReply(middle));
        const see = async () => {
          const all = await storage.queue.findMany(site, [root.id, middle.id, leaf.id]);
          const seen = new Map(all.map((comment) => [comment.id, comment]));
          return [root, middle, leaf].map(({ id }) => seen.get(id)?.visible);
        };
        expect(await see()).toEqual([true, true, true]);
        expect(await storage.comments.find(site, root.id)).toMatchObject({ replies: 2 });
        await storage.queue.move(site, leaf.id, 1, 'spam');
        expect(await see()).toEqual([false, false, false]);
        expect(await storage.comments.find(site, root.id)).toMatchObject({ replies: 0 });
        await storage.queue.move(site, middle.id, 1, 'published');
        expect(await see()).toEqual([true, true, false]);
        await storage.queue.move(site, root.id, 1, 'published');
        await storage.queue.move(site, middle.id, 2, 'trash');
        expect(await see()).toEqual([true, false, false]);
        // Up: leaf, middle, root; down: leaf and middle. Whatever readers cannot see changes no version.
        expect(await storage.comments.thread(site, thread)).toMatchObject({
          version: 5,
          published: 1,
        });
      });
    });

    describe('lets moderators', () => {
      it('move a comment only from the version they saw', async () => {
        const { id } = await store(aComment({ state: 'pending' }));
        expect(await storage.queue.move(site, id, 2, 'spam')).toBeUndefined();
        expect(await storage.queue.move(site, id, 1, 'published')).toEqual({
          id,
          from: 'pending',
          to: 'published',
          version: 2,
        });
        expect(await storage.queue.move(site, newId(), 1, 'spam')).toBeUndefined();
      });

      it('move a comment in one of two transactions at once, not in both', async () => {
        const { id } = await store(aComment({ state: 'pending' }));
        const move = (to: 'published' | 'spam') =>
          storage.transaction((tx) => tx.queue.move(site, id, 1, to));
        const moved = await Promise.all([move('published'), move('spam')]);
        expect(moved.filter(Boolean)).toHaveLength(1);
      });

      it('see how many there are of each', async () => {
        const before = await storage.queue.counts(site);
        await store(aComment({ state: 'spam' }));
        await store(aComment({ state: 'refused' }));
        const { spam, refused, pending } = await storage.queue.counts(site);
        expect([spam, refused, pending]).toEqual([
          before.spam + 1,
          before.refused + 1,
          before.pending,
        ]);
        expect(await storage.queue.counts('empty')).toEqual({
          pending: 0,
          published: 0,
          spam: 0,
          refused: 0,
          trash: 0,
        });
      });

      it('undo a decision once', async () => {
        const id = newId();
        const decision = { site, id, moderator: 'Ada', verdict: 'spam' as const, note: null };
        await storage.queue.saveDecision({ ...decision, at: now, undoneAt: null, comments: 1 });
        expect(await storage.queue.markUndone(site, id, now + 1)).toBe(true);
        expect(await storage.queue.markUndone(site, id, now + 2)).toBe(false);
        expect(await storage.queue.decision(site, id)).toMatchObject({ undoneAt: now + 1 });
        expect(await storage.queue.markUndone(site, newId(), now)).toBe(false);
      });
    });

    describe('remembers', () => {
      it('the past of authors', async () => {
        const [id, other] = [newId(), newId()];
        const author = { id, name: 'Marie', website: null, signed: true };
        await store(aComment({ author }));
        await store(aComment({ author, state: 'refused' }));
        const last = await store(aComment({ author, state: 'pending' }));
        const past = await storage.comments.pastOf(site, [id, other]);
        expect(past.get(id)).toEqual({ published: 1, refused: 1, lastAt: last.createdAt });
        expect(past.has(other)).toBe(false);
      });

      it('what one key wrote, page by page, newest first', async () => {
        const id = newId();
        const author = { id, name: 'Marie', website: null, signed: true };
        const ids: string[] = [];
        for (const state of ['published', 'refused', 'pending'] as const) {
          ids.unshift((await store(aComment({ author, state, createdAt: now }))).id);
        }
        const first = await storage.comments.byAuthor(site, id, { thread, limit: 2 });
        const after = first.next ?? '';
        const rest = await storage.comments.byAuthor(site, id, { limit: 2, after });
        const sorted = ids.toSorted().toReversed();
        expect([...first.items, ...rest.items].map((comment) => comment.id)).toEqual(sorted);
        expect(rest.next).toBeNull();
        const elsewhere = { thread: '/elsewhere', limit: 2 };
        expect((await storage.comments.byAuthor(site, id, elsewhere)).items).toEqual([]);
      });

      it('what was said already, by the same name or the same key, in the same place', async () => {
        const said = await store(aComment({ text: 'Again!' }));
        const twin = {
          site,
          thread,
          parent: null,
          author: undefined,
          name: 'Marie',
          text: 'Again!',
        };
        expect(await storage.comments.twinOf(twin)).toBe(said.id);
        expect(await storage.comments.twinOf({ ...twin, name: 'Other', author: 'author' })).toBe(
          said.id,
        );
        for (const other of [{ name: 'Other' }, { text: 'again!' }, { parent: said.id }]) {
          expect(await storage.comments.twinOf({ ...twin, ...other })).toBeNull();
        }
        await storage.queue.move(site, said.id, 1, 'trash');
        expect(await storage.comments.twinOf(twin)).toBeNull();
      });

      it('a signature until it is too old', async () => {
        const proof = { site, author: newId(), id: 'used', expiresAt: now + 10 };
        expect(await storage.proofs.remember(proof, now)).toBe(true);
        expect(await storage.proofs.remember(proof, now + 10)).toBe(false);
        expect(await storage.proofs.remember({ ...proof, author: newId() }, now)).toBe(true);
        expect(await storage.proofs.remember(proof, now + 11)).toBe(true);
      });

      it('a one-time link until it is used or too old', async () => {
        const invite = { site, hash: newId(), moderator: 'Ada', expiresAt: now + 10 };
        await storage.sessions.saveInvite(invite);
        expect(await storage.sessions.takeInvite(site, invite.hash, now + 10)).toBeUndefined();
        const taken = await Promise.all(
          [1, 2].map(() => storage.sessions.takeInvite(site, invite.hash, now)),
        );
        expect(taken.filter(Boolean)).toEqual([{ moderator: 'Ada' }]);
      });

      it('what was done, in order', async () => {
        const entry = {
          site,
          actor: 'Ada',
          action: 'publish' as const,
          comment: newId(),
          decision: newId(),
          before: 'pending' as const,
          after: 'published' as const,
          version: 2,
          note: null,
        };
        const entries = [
          { ...entry, id: newId(), at: now, part: 0 },
          { ...entry, id: newId(), at: now + 1, part: 1 },
        ];
        await storage.audit.add(entries);
        expect(await storage.audit.ofComment(site, entry.comment)).toEqual(entries);
        expect(await storage.audit.ofDecision(site, entry.decision, 5, undefined)).toEqual(entries);
        expect(await storage.audit.ofDecision(site, entry.decision, 5, entries[0]?.id)).toEqual(
          entries.slice(1),
        );
        expect(await storage.audit.movesOf(site, [entry.comment])).toEqual(
          new Map([[entry.comment, { by: 'Ada', action: 'publish', at: now + 1 }]]),
        );
        expect((await storage.audit.acts('other', 5, undefined)).items).toEqual([]);
      });
    });

    authorContract(() => storage);
    threadContract(() => storage);
    peopleContract(() => storage);
    keyContract(() => storage);
    readerContract(() => storage);
    consentContract(() => storage);
    erasureContract(() => storage);
    dutyContract(() => storage);
    queueContract(() => storage);
    rulesContract(() => storage);

    it('answers a ping', async () => {
      await expect(storage.ping()).resolves.toBeUndefined();
    });
  });
}
