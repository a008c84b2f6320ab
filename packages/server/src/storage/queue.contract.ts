import { newId, type QueueFilter } from '@placet/protocol';
import { beforeEach, describe, expect, it } from 'vitest';
import { aStored, storeIn } from '../testing/stored-comment.js';
import type { NewComment, Storage } from './ports.js';

const now = Date.UTC(2026, 0, 1);

/** What reading the queue and the log must do in every storage; part of the storage contract. */
export function queueContract(opened: () => Storage): void {
  describe('finds in the queue', () => {
    const site = `queue-${newId()}`;
    let storage: Storage;
    beforeEach(() => {
      storage = opened();
    });
    const aPending = (more: Partial<NewComment> = {}): Promise<NewComment> =>
      storeIn(
        storage,
        aStored({ site, thread: '/queue', createdAt: now, state: 'pending', ...more }),
      );
    const found = async (filter: QueueFilter) => {
      const query = { site, view: 'pending', filter, limit: 50, after: undefined } as const;
      const { items } = await storage.queue.page(query);
      expect(await storage.queue.count(site, 'pending', filter)).toBe(items.length);
      const matching = { view: 'pending', filter, until: now + 1000 } as const;
      const seen = await storage.queue.seen(site, matching, 50, undefined);
      expect(seen.items.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
      return items.map(({ id }) => id);
    };

    it('by page, author, rule, words and age, and by all of them together', async () => {
      const author = { id: newId(), name: 'Zoé', website: null, signed: true };
      const plain = await aPending();
      const one = await aPending({
        thread: '/elsewhere',
        author,
        text: 'Cheap Pills, 100% pure',
        reasons: [{ rule: 'max_links', outcome: 'hold', evidence: { count: 3 } }],
        createdAt: now + 10,
      });
      expect(await found({})).toEqual([plain.id, one.id]);
      const hits: QueueFilter[] = [
        { thread: '/elsewhere' },
        { author: author.id },
        { reason: 'max_links' },
        { text: 'cheap pills' },
        { text: '100%' },
        { text: 'zoé' },
      ];
      for (const filter of hits) expect(await found(filter)).toEqual([one.id]);
      expect(await found({ thread: '/elsewhere', text: 'PURE', reason: 'max_links' })).toEqual([
        one.id,
      ]);
      expect(await found({ before: now + 10 })).toEqual([plain.id]);
      for (const filter of [{ text: '1_0' }, { text: '\\' }, { reason: 'maxxlinks' }]) {
        expect(await found(filter)).toEqual([]);
      }
    });

    it('a part at a time, and nothing that came later than it was looked at', async () => {
      const filter = { thread: '/parts' };
      const ids: string[] = [];
      for (const createdAt of [now, now, now + 1]) {
        ids.push((await aPending({ thread: '/parts', createdAt })).id);
      }
      await aPending({ thread: '/parts', createdAt: now + 2 });
      const matching = { view: 'pending', filter, until: now + 1 } as const;
      const first = await storage.queue.seen(site, matching, 2, undefined);
      const rest = await storage.queue.seen(site, matching, 2, first.next ?? '');
      expect([...first.items, ...rest.items].map(({ id }) => id).toSorted()).toEqual(
        ids.toSorted(),
      );
      expect(rest.next).toBeNull();
    });
  });

  it('reads the log act by act, newest first, and line by line, oldest first', async () => {
    const storage = opened();
    const site = `log-${newId()}`;
    const [decision, one, two] = [newId(), newId(), newId()];
    await storage.queue.saveDecision({
      site,
      id: decision,
      moderator: 'Ada',
      verdict: 'spam',
      note: 'Pills',
      at: now,
      undoneAt: null,
      comments: 0,
    });
    await storage.queue.countDecision(site, decision, 2);
    const move = {
      site,
      at: now,
      actor: 'Ada',
      action: 'spam' as const,
      decision,
      before: 'pending' as const,
      after: 'spam' as const,
      version: 2,
      note: 'Pills',
    };
    const revealed = { before: null, after: null, version: null, note: 'Asked', decision: null };
    await storage.audit.add([
      { ...move, id: newId(), comment: one, part: 0 },
      { ...move, id: newId(), comment: two, part: 1 },
      { ...move, id: newId(), comment: one, ...revealed, action: 'reveal', at: now + 1, part: 0 },
    ]);
    const first = await storage.audit.acts(site, 1, undefined);
    expect(first.items).toMatchObject([{ action: 'reveal', comments: 1, comment: one }]);
    const rest = await storage.audit.acts(site, 1, first.next ?? '');
    expect(rest).toMatchObject({
      items: [{ action: 'spam', comments: 2, comment: null, note: 'Pills', undoneAt: null }],
      next: null,
    });
    const lines = await storage.audit.lines(site, 2, undefined);
    expect(lines.items.map(({ comment }) => comment)).toEqual([one, two]);
    const last = await storage.audit.lines(site, 2, lines.next ?? '');
    expect(last.items.map(({ action }) => action)).toEqual(['reveal']);
  });
}
