import {
  type DecisionResult,
  type Problem,
  type QueuePage,
  type Receipt,
  type Submission,
  type ThreadPage,
} from '@placet/protocol';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { invitePerson } from '../domain/people.js';
import { aSubmission, openTestApp, origin, type TestApp } from '../testing/test-app.js';

let server: TestApp;
let ada: Record<string, string>;
let thread: string;
let threads = 0;

beforeAll(async () => {
  server = await openTestApp({ rules: { previouslyApproved: true } });
  ada = await server.signIn('Ada');
});
afterAll(() => server.close());
beforeEach(() => {
  threads += 1;
  thread = `/comments?thread=/moderated/${threads}`;
});

async function read<T>(answer: Response | Promise<Response>): Promise<T> {
  return (await (await answer).json()) as T;
}
async function post(more: Partial<Submission> = {}): Promise<string> {
  const submission = aSubmission(more);
  await read<Receipt>(server.post(thread, submission));
  return submission.id;
}
const anInvite = (now: number) =>
  invitePerson(server.storage, { site: 'default', moderator: 'server', now }, { name: 'Ada' });
const page = () => read<ThreadPage>(server.get(thread));
const queue = (view = 'pending') =>
  read<QueuePage>(server.get(`/moderation/comments?view=${view}&limit=200`, ada));
const decide = (verdict: string, ids: readonly string[], version = 1, as = ada) =>
  server.post(
    '/moderation/decisions',
    { verdict, comments: ids.map((id) => ({ id, version })) },
    as,
  );
const undo = (decision: string) => server.post(`/moderation/decisions/${decision}/undo`, '', ada);

describe('a moderator', () => {
  it('finds a held comment with the reason it was held, publishes it, and the next visitor sees it', async () => {
    const id = await post();
    expect((await page()).items).toEqual([]);
    const { items, counts } = await queue();
    expect(items.find((item) => item.id === id)).toMatchObject({
      state: 'pending',
      version: 1,
      hasEmail: false,
      reasons: [{ rule: 'previously_approved', outcome: 'hold', evidence: { key: false } }],
    });

    const result = await read<DecisionResult>(decide('publish', [id]));
    expect(result.changed).toMatchObject([{ id, state: 'published', version: 2 }]);
    expect(result.conflicts).toEqual([]);
    expect(result.counts.pending).toBe(counts.pending - 1);
    expect(await page()).toMatchObject({ total: 1, items: [{ id }] });
  });

  it('takes a bulk decision back, and each comment returns to where it was', async () => {
    const [one, two] = [await post(), await post()];
    await decide('spam', [two]);
    const { decision } = await read<DecisionResult>(
      server.post(
        '/moderation/decisions',
        {
          verdict: 'publish',
          comments: [
            { id: one, version: 1 },
            { id: two, version: 2 },
          ],
        },
        ada,
      ),
    );
    expect((await page()).total).toBe(2);

    const undone = await read<DecisionResult>(undo(decision));
    const states = Object.fromEntries(undone.changed.map(({ id, state }) => [id, state]));
    expect(states).toEqual({ [one]: 'pending', [two]: 'spam' });
    expect(await page()).toMatchObject({ total: 0, items: [] });
    expect((await undo(decision)).status).toBe(409);

    const redone = await read<DecisionResult>(undo(undone.decision));
    expect(redone.changed.map(({ state }) => state)).toEqual(['published', 'published']);
  });

  it('who comes second overwrites nothing, and gets the comment as it is now', async () => {
    const id = await post();
    const grace = await server.signIn('Grace');
    await decide('publish', [id]);
    const late = await read<DecisionResult>(decide('spam', [id], 1, grace));
    expect(late).toMatchObject({
      changed: [],
      conflicts: [{ id, state: 'published', version: 2 }],
    });
  });

  it('does not undo what somebody else has changed since', async () => {
    const id = await post();
    const { decision } = await read<DecisionResult>(decide('publish', [id]));
    await decide('refuse', [id], 2);
    expect(await read(undo(decision))).toMatchObject({
      changed: [],
      conflicts: [{ id, state: 'refused', version: 3 }],
    });
  });

  it('who hides a comment leaves a stub above its answers, and nothing where there are none', async () => {
    const root = await post();
    await decide('publish', [root]);
    const reply = await post({ parent: root });
    await decide('publish', [reply]);
    await decide('refuse', [root], 2);
    expect(await page()).toMatchObject({
      total: 1,
      items: [{ id: root, state: 'deleted', author: null, body: [], replies: { total: 1 } }],
    });
    await decide('refuse', [reply], 2);
    expect(await page()).toMatchObject({ total: 0, items: [] });
    await decide('publish', [reply], 3);
    expect(await page()).toMatchObject({
      items: [{ id: root, replies: { items: [{ id: reply }] } }],
    });
  });

  it('leaves a line in the audit log for every comment, with who, what and why', async () => {
    const id = await post();
    const comments = [{ id, version: 1 }];
    await server.post(
      '/moderation/decisions',
      { verdict: 'refuse', comments, note: 'Off topic' },
      ada,
    );
    expect(await server.storage.audit.ofComment('default', id)).toMatchObject([
      { actor: 'Ada', action: 'refuse', before: 'pending', after: 'refused', note: 'Off topic' },
    ]);
  });

  it('may not decide twice on one comment in one go', async () => {
    const id = await post();
    const answer = await decide('publish', [id, id]);
    expect(answer.status).toBe(422);
    expect((await page()).total).toBe(0);
  });

  it('pages the queue, oldest first, without missing or repeating any', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 5; i += 1) ids.push(await post());
    const seen: string[] = [];
    let after = '';
    do {
      const url: string = `/moderation/comments?view=pending&limit=2${after && `&after=${after}`}`;
      const { items, next }: QueuePage = await read<QueuePage>(server.get(url, ada));
      seen.push(...items.map(({ id }) => id));
      after = next ?? '';
    } while (after);
    expect(seen.filter((id) => ids.includes(id))).toEqual(ids);
    expect(new Set(seen).size).toBe(seen.length);
  });
});

describe('signing in', () => {
  it('works once for each link', async () => {
    const { invite } = await anInvite(server.clock.now);
    const first = await server.post('/moderation/session', { invite }, { Origin: origin });
    expect(first.status).toBe(200);
    expect(await first.json()).toMatchObject({ moderator: 'Ada' });
    expect(first.headers.get('Set-Cookie')).toMatch(/HttpOnly; SameSite=Strict/);
    const second = await server.post('/moderation/session', { invite }, { Origin: origin });
    expect(await read<Problem>(second)).toMatchObject({ code: 'invite_invalid', status: 401 });
  });

  it('works within a day', async () => {
    const dayAgo = server.clock.now - 24 * 3_600_000;
    const { invite } = await anInvite(dayAgo);
    const answer = await server.post('/moderation/session', { invite }, { Origin: origin });
    expect(await read<Problem>(answer)).toMatchObject({ code: 'invite_invalid' });
  });

  it('ends when the moderator signs out, for every copy of the cookie', async () => {
    const headers = await server.signIn('Ada');
    expect((await server.get('/moderation/session', headers)).status).toBe(200);
    const url = `${origin}/v1/sites/default/moderation/session`;
    expect((await server.app.request(url, { method: 'DELETE', headers })).status).toBe(204);
    expect((await server.get('/moderation/session', headers)).status).toBe(401);
  });

  it('is asked of everybody who wants to see or do anything', async () => {
    const forged = { Cookie: 'placet-session=forged', Origin: origin };
    for (const path of ['session', 'comments', 'events']) {
      expect((await server.get(`/moderation/${path}`, forged)).status).toBe(401);
    }
    const id = await post();
    expect((await decide('publish', [id], 1, forged)).status).toBe(401);
    expect(
      (await server.post(`/moderation/comments/${id}/email`, { reason: 'x' }, forged)).status,
    ).toBe(401);
  });

  it.each([
    ['another origin', { Origin: 'https://evil.example' }],
    ['another port of this machine', { Origin: 'http://localhost:9' }],
    ['nowhere in particular', {}],
    ['a page of the same site', { 'Sec-Fetch-Site': 'same-site' }],
  ])('does not let %s act in the name of a moderator', async (_, headers) => {
    const id = await post();
    const Cookie = ada['Cookie'] ?? '';
    const answer = await decide('publish', [id], 1, { Cookie, ...headers });
    expect(await read<Problem>(answer)).toMatchObject({ code: 'origin_forbidden', status: 403 });
    expect(answer.headers.get('Access-Control-Allow-Credentials')).toBeNull();
    expect((await page()).total).toBe(0);
  });
});
