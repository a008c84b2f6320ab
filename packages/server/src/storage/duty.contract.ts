import { newId } from '@placet/protocol';
import { beforeEach, describe, expect, it } from 'vitest';
import { aStored, storeIn } from '../testing/stored-comment.js';
import type { StoredComplaint, StoredStatement } from './duty-ports.js';
import type { NewComment, Storage } from './ports.js';

const now = Date.UTC(2026, 0, 1);

/** A statement of reasons for taking a comment away. */
export function aStatement(site: string, comment: string): StoredStatement {
  return {
    site,
    id: newId(),
    comment,
    decision: newId(),
    ground: 'terms',
    clause: 'Rule 3',
    facts: 'It insults.',
    category: 'OTHER_VIOLATION_TC',
    restriction: 'removed',
    foundByRule: false,
    reported: false,
    language: 'fr',
    writtenAt: now,
    decidedAt: now,
    withdrawnAt: null,
  };
}

/** A complaint that nobody has answered. */
export function aComplaint(
  site: string,
  comment: string,
  more: Partial<StoredComplaint> = {},
): StoredComplaint {
  const open = { outcome: 'open', answer: null, moderator: null, decidedAt: null } as const;
  return { site, id: newId(), comment, text: 'Irony.', receivedAt: now, ...open, ...more };
}

/** What every storage must do with reasons and complaints; part of the storage contract. */
export function dutyContract(opened: () => Storage): void {
  describe('keeps reasons and complaints', () => {
    let storage: Storage;
    let site: string;
    beforeEach(() => {
      storage = opened();
      site = newId();
    });
    const author: NewComment['author'] = { id: 'key', name: 'Ann', website: null, signed: true };

    it('for a while: a complaint that nobody answers ends, too', async () => {
      const complaints = [
        aComplaint(site, 'waits', { receivedAt: now }),
        aComplaint(site, 'waited too long', { receivedAt: now - 1 }),
        aComplaint(site, 'answered late', { receivedAt: now - 1 }),
      ];
      for (const complaint of complaints) await storage.duties.addComplaint(complaint);
      const answer = {
        outcome: 'upheld',
        answer: 'Yes.',
        moderator: 'Ada',
        decidedAt: now,
      } as const;
      await storage.duties.answerComplaint({ site, id: complaints[2]?.id ?? '', ...answer });
      expect(await storage.duties.erase(site, now)).toBe(1);
      const left = await storage.duties.complaints(site, 10);
      expect(left.map(({ comment }) => comment)).toEqual(['waits', 'answered late']);
    });

    it('all about a comment, also what was taken back', async () => {
      const [first, second] = [
        aStatement(site, 'one'),
        { ...aStatement(site, 'one'), decidedAt: now + 1 },
      ];
      await storage.duties.addStatements([first, second, aStatement(site, 'another')]);
      await storage.duties.withdrawStatements(site, first.decision, now);
      const complaint = aComplaint(site, 'one');
      await storage.duties.addComplaint(complaint);
      expect(await storage.duties.allOf(site, ['one', 'none'])).toEqual({
        statements: [{ ...first, withdrawnAt: now }, second],
        complaints: [complaint],
      });
      expect(await storage.duties.allOf(site, [])).toEqual({ statements: [], complaints: [] });
    });

    it('and reports, which lose their words once and stay', async () => {
      const report = {
        site,
        id: newId(),
        comment: 'one',
        thread: '/duties',
        category: 'speech',
        reason: 'An insult.',
        name: 'Ann',
        sealedEmail: { v: 1, key: 'k', enc: 'e', ct: 'c' },
        locale: 'fr',
        receivedAt: now,
      } as const;
      await storage.reports.add(report);
      const ids = [report.id, newId()];
      expect(await storage.reports.findMany(site, ids)).toMatchObject([report]);
      expect(await storage.reports.forget('other', ids)).toBe(0);
      expect(await storage.reports.forget(site, ids)).toBe(1);
      expect(await storage.reports.forget(site, ids)).toBe(0);
      const emptied = { reason: '', name: null, sealedEmail: null, locale: null, message: null };
      expect(await storage.reports.find(site, report.id)).toMatchObject({
        ...report,
        ...emptied,
        outcome: 'open',
      });
      expect(await storage.envelopes.counts(site)).toEqual(new Map());
    });

    it.each([
      ['its author', (tx: Storage) => tx.authors.eraseAll(site, author.id, 10)],
      ['a moderator', (tx: Storage, id: string) => tx.subjects.erase(site, [id])],
    ])('until %s erases the comment because the author wants it', async (_, erase) => {
      const place = { site, thread: '/duties', createdAt: now, author };
      const { id } = await storeIn(storage, aStored(place));
      await storage.duties.addStatements([aStatement(site, id)]);
      await storage.duties.addComplaint(aComplaint(site, id));
      expect(await storage.transaction((tx) => erase(tx, id))).toMatchObject({ comments: 1 });
      expect(await storage.duties.complaintsOf(site, [id])).toEqual(new Map());
      expect(await storage.duties.statementsOf(site, [id])).toEqual(new Map());
    });
  });
}
