import { newId } from '@placet/protocol';
import { beforeEach, describe, expect, it } from 'vitest';
import { aStored, placeUnder, storeIn } from '../testing/stored-comment.js';
import type { Storage } from './ports.js';
import type { NewReport } from './report-ports.js';

const site = 'default';
const now = Date.UTC(2026, 0, 1);

/** What every storage must keep of readers' votes and reports; part of the storage contract. */
export function readerContract(opened: () => Storage): void {
  describe('keeps of readers', () => {
    let storage: Storage;
    let thread: string;
    let comment: string;
    beforeEach(async () => {
      storage = opened();
      thread = `/${newId()}`;
      comment = (await storeIn(storage, aStored({ thread, createdAt: now }))).id;
    });
    const find = () => storage.comments.find(site, comment);
    const aReport = (more: Partial<NewReport> = {}): NewReport => ({
      site,
      id: newId(),
      comment,
      thread,
      category: 'speech',
      reason: 'It is an insult.',
      name: 'Paul',
      sealedEmail: { v: 1, key: 'k', enc: 'e', ct: 'c' },
      locale: 'fr',
      receivedAt: now,
      ...more,
    });

    it('one vote for each key, also when it comes twice at once', async () => {
      const [one, two] = [newId(), newId()];
      const vote = (author: string) => ({ site, comment, thread, author });
      const cast = await Promise.all(
        [one, one, two].map((author) => storage.transaction((tx) => tx.votes.cast(vote(author)))),
      );
      expect(cast.filter(Boolean)).toHaveLength(2);
      expect(await find()).toMatchObject({ votes: 2 });
      expect(await storage.comments.thread(site, thread)).toMatchObject({ version: 3 });
      expect(await storage.votes.has(vote(one))).toBe(true);
      expect(await storage.votes.ofAuthor(site, one, '/elsewhere')).toEqual([]);
      expect(await storage.votes.ofAuthor(site, one, undefined)).toEqual([comment]);
      expect(await storage.votes.withdraw(vote(one))).toBe(true);
      expect(await storage.votes.withdraw(vote(one))).toBe(false);
      expect(await storage.votes.eraseAll(site, two)).toEqual([thread]);
      expect(await find()).toMatchObject({ votes: 0 });
    });

    it('reports, and how many of them are open', async () => {
      const first = aReport();
      expect(await storage.reports.add(first)).toBe(true);
      expect(await storage.reports.add({ ...first, reason: 'Another' })).toBe(false);
      const second = aReport({ name: null, sealedEmail: null, locale: null, receivedAt: now + 1 });
      await storage.reports.add(second);
      expect(await find()).toMatchObject({ openReports: 2 });
      const open = { outcome: 'open', decision: null, decidedAt: null, message: null };
      expect(await storage.reports.find(site, first.id)).toEqual({ ...first, ...open });
      expect(await storage.reports.ofComment(site, comment)).toEqual([
        { ...first, ...open },
        { ...second, ...open },
      ]);
      const query = { site, view: 'published', limit: 500, after: undefined } as const;
      const reported = { thread, reported: true } as const;
      const page = await storage.queue.page({ ...query, filter: reported });
      expect(page.items.map(({ id }) => id)).toEqual([comment]);
    });

    it('their outcome, until that is taken back', async () => {
      const report = aReport();
      await storage.reports.add(report);
      const decision = newId();
      const outcome = { outcome: 'kept', decision, decidedAt: now + 5, message: 'No' } as const;
      expect(await storage.reports.settle(site, [comment], outcome)).toBe(1);
      expect(await storage.reports.settle(site, [comment], outcome)).toBe(0);
      expect(await storage.reports.find(site, report.id)).toMatchObject(outcome);
      expect(await find()).toMatchObject({ openReports: 0 });
      await storage.reports.reopen(site, decision);
      expect(await storage.reports.find(site, report.id)).toMatchObject({ outcome: 'open' });
      expect(await find()).toMatchObject({ openReports: 1 });
      await storage.reports.settle(site, [comment], outcome);
      expect(await storage.reports.erase(site, now + 5)).toBe(0);
      expect(await storage.reports.erase(site, now + 6)).toBe(1);
      expect(await storage.reports.find(site, report.id)).toBeUndefined();
    });

    it('one secret for each name, however many servers offer one', async () => {
      const name = newId();
      const got = await Promise.all(
        ['a', 'b'].map((offered) => storage.secrets.get(site, name, offered)),
      );
      expect(new Set(got).size).toBe(1);
      expect(await storage.secrets.get(site, name, 'c')).toBe(got[0]);
    });

    it('who wants to be told of replies, and which were told, once', async () => {
      const wish = { site, id: newId(), comment, author: newId(), createdAt: now };
      const other = { ...wish, id: newId() };
      await storage.subscriptions.add(wish);
      await storage.subscriptions.add(other);
      expect(await storage.subscriptions.find(site, other.id)).toBeUndefined();
      const unasked = async () =>
        (await storage.subscriptions.unasked(site, now, 500)).filter(({ id }) => id === wish.id);
      const [asked] = await unasked();
      expect(asked).toEqual({ ...wish, state: 'asked', nextAt: 0 });
      if (!asked) return;
      const claims = [1, 2].map(() => storage.subscriptions.claim(asked, now + 9));
      expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1);
      expect(await unasked()).toEqual([]);
      await storage.subscriptions.markAsked(site, wish.id, now);
      const parent = aStored({ thread, createdAt: now, id: comment });
      const reply = (more = {}) =>
        storeIn(storage, aStored({ thread, createdAt: now, ...placeUnder(parent), ...more }));
      const shown = await reply();
      const held = await reply({ state: 'pending' });
      await reply({ author: { id: wish.author, name: 'Me', website: null, signed: true } });
      const due = async () =>
        (await storage.subscriptions.due(site, now, 500)).filter(({ id }) => id === wish.id);
      expect(await due()).toEqual([]);
      expect(await storage.subscriptions.confirm(site, wish.id)).toBe(true);
      expect(await due()).toHaveLength(1);
      expect(await storage.subscriptions.confirmedBy(site, wish.author, 5)).toHaveLength(1);
      expect(await storage.subscriptions.untold(site, wish.id, 9)).toEqual([shown.id]);
      await storage.subscriptions.markTold(site, wish.id, [shown.id], now);
      await storage.queue.move(site, held.id, 1, 'published');
      await storage.queue.move(site, shown.id, 1, 'trash');
      await storage.queue.move(site, shown.id, 2, 'published');
      expect(await storage.subscriptions.untold(site, wish.id, 9)).toEqual([held.id]);
      expect(await storage.subscriptions.end(site, wish.id)).toBe(true);
      expect(await storage.subscriptions.end(site, wish.id)).toBe(false);
      expect(await due()).toEqual([]);
    });

    it('no wish that was never confirmed, nor one whose comment is erased', async () => {
      const wish = { site, id: newId(), comment, author: newId(), createdAt: now };
      await storage.subscriptions.add(wish);
      await storage.subscriptions.forget(site, now);
      expect(await storage.subscriptions.find(site, wish.id)).toBeDefined();
      expect(await storage.subscriptions.forget(site, now + 1)).toBeGreaterThan(0);
      expect(await storage.subscriptions.find(site, wish.id)).toBeUndefined();
      await storage.subscriptions.add(wish);
      await storage.subscriptions.confirm(site, wish.id);
      await storage.authors.remove(site, comment, 1, now);
      await storage.authors.settle(site, now + 1, 500);
      expect(await storage.subscriptions.find(site, wish.id)).toBeUndefined();
    });

    it('which mails about reports were sent', async () => {
      const report = aReport();
      await storage.reports.add(report);
      await storage.reports.add(aReport({ sealedEmail: null }));
      const unmailed = async (kind: 'receipt' | 'outcome') =>
        (await storage.reports.unmailed(site, kind, 500))
          .filter((one) => one.comment === comment)
          .map(({ id }) => id);
      expect([await unmailed('receipt'), await unmailed('outcome')]).toEqual([[report.id], []]);
      expect(await storage.reports.markMailed(site, report.id, 'receipt', now)).toBe(true);
      expect(await storage.reports.markMailed(site, report.id, 'receipt', now)).toBe(false);
      expect(await unmailed('receipt')).toEqual([]);
      const decided = { decision: newId(), decidedAt: now, message: null };
      await storage.reports.settle(site, [comment], { outcome: 'kept', ...decided });
      expect(await unmailed('outcome')).toEqual([report.id]);
      expect(await storage.reports.markMailed(site, report.id, 'receipt', null)).toBe(true);
    });
  });
}
