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
