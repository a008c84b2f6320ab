import { type AuditPage, type DecisionResult, newId, type QueuePage } from '@placet/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aStored } from '../testing/stored-comment.js';
import { openTestApp, type TestApp } from '../testing/test-app.js';

let server: TestApp;
let ada: Record<string, string>;

beforeAll(async () => {
  server = await openTestApp();
  ada = await server.signIn('Ada');
});
afterAll(() => server.close());

async function read<T>(answer: Response | Promise<Response>): Promise<T> {
  return (await (await answer).json()) as T;
}

/** Fills a thread with comments that wait, faster than they could be posted. */
function fill(thread: string, count: number): Promise<string[]> {
  return server.storage.transaction(async (tx) => {
    await tx.comments.holdThread('default', thread, 0);
    const ids: string[] = [];
    for (let at = 0; at < count; at += 1) {
      const createdAt = server.clock.now - count + at;
      const text = `${at % 2 === 0 ? 'Even' : 'Odd'} ${at}`;
      const comment = aStored({ id: newId(), thread, createdAt, text, state: 'pending' });
      await tx.comments.insert(comment);
      ids.push(comment.id);
    }
    return ids;
  });
}
const queue = (query: string) => read<QueuePage>(server.get(`/moderation/comments?${query}`, ada));
const decide = (body: object, as = ada) =>
  read<DecisionResult>(server.post('/moderation/decisions', body, as));
const audit = (query = '') => read<AuditPage>(server.get(`/moderation/audit${query}`, ada));

describe('a decision about all that match', () => {
  it(
    'is one act on the server, however many there are, and is taken back as one',
    { timeout: 60_000 },
    async () => {
      const thread = '/many';
      await fill(thread, 1203);
      const seen = await queue(`view=pending&thread=${thread}&text=odd&limit=5`);
      expect(seen).toMatchObject({ matching: 601, at: server.clock.now });
      expect(seen.items).toHaveLength(5);

      // Somebody else decides on one meanwhile, and a comment arrives that nobody has seen yet.
      const grace = await server.signIn('Grace');
      const [first] = seen.items;
      await decide(
        { verdict: 'publish', comments: [{ id: first?.id, version: first?.version }] },
        grace,
      );
      server.clock.now += 1000;
      await fill(thread, 2);

      const matching = { view: 'pending', filter: { thread, text: 'odd' }, until: seen.at };
      const result = await decide({ verdict: 'spam', matching, note: 'A wave' });
      expect(result).toMatchObject({ changedCount: 600, conflictCount: 0 });
      expect(result.changed).toHaveLength(200);
      expect((await queue(`view=pending&thread=${thread}`)).matching).toBe(604);

      const { items } = await audit('?limit=2');
      expect(items).toMatchObject([
        { actor: 'Ada', action: 'spam', comments: 600, note: 'A wave', undoneAt: null },
        { actor: 'Grace', action: 'publish', comments: 1, before: 'pending', after: 'published' },
      ]);

      const undone = await read<DecisionResult>(
        server.post(`/moderation/decisions/${result.decision}/undo`, '', ada),
      );
      expect(undone.changedCount).toBe(600);
      expect((await queue(`view=pending&thread=${thread}`)).matching).toBe(1204);
      expect((await audit('?limit=2')).items).toMatchObject([
        { action: 'undo', comments: 600 },
        { action: 'spam', undoneAt: server.clock.now },
      ]);
      const again = await server.post(`/moderation/decisions/${result.decision}/undo`, '', ada);
      expect(again.status).toBe(409);
    },
  );

  it('says what was expected when it is about nothing, or about two things', async () => {
    const matching = { view: 'pending', filter: {}, until: 0 };
    const comments = [{ id: newId(), version: 1 }];
    for (const body of [
      { verdict: 'spam' },
      { verdict: 'spam', matching, comments },
      { verdict: 'spam', matching: { ...matching, filter: { colour: 'red' } } },
    ]) {
      expect((await server.post('/moderation/decisions', body, ada)).status).toBe(422);
    }
    for (const query of ['before=yesterday', 'reason=%22', 'author=a%20b']) {
      expect((await server.get(`/moderation/comments?${query}`, ada)).status).toBe(422);
    }
  });
});

describe('the comment that somebody else was faster with', () => {
  it('says who, what and when', async () => {
    const [id] = await fill('/faster', 1);
    const grace = await server.signIn('Grace');
    await decide({ verdict: 'refuse', comments: [{ id, version: 1 }] }, grace);
    const late = await decide({ verdict: 'publish', comments: [{ id, version: 1 }] });
    expect(late).toMatchObject({
      changedCount: 0,
      conflictCount: 1,
      conflicts: [{ id, moved: { by: 'Grace', action: 'refuse', at: server.clock.now } }],
    });
  });
});

describe('the audit log', () => {
  it('is taken away as a file of lines, each with time, actor, before, after and reason', async () => {
    const [id] = await fill('/export', 1);
    await decide({ verdict: 'trash', comments: [{ id, version: 1 }], note: 'Empty' });
    const answer = await server.get('/moderation/audit/export', ada);
    expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="audit.ndjson"');
    const lines = (await answer.text()).trimEnd().split('\n');
    const entries = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(entries.find(({ comment }) => comment === id)).toMatchObject({
      at: new Date(server.clock.now).toISOString(),
      actor: 'Ada',
      action: 'trash',
      before: 'pending',
      after: 'trash',
      note: 'Empty',
    });
  });

  it('is for moderators alone', async () => {
    for (const path of ['audit', 'audit/export']) {
      expect((await server.get(`/moderation/${path}`)).status).toBe(401);
    }
  });
});
