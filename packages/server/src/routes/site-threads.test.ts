import { newId, type Problem, type ThreadPage } from '@placet/protocol';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anAuthor, type TestAuthor } from '../testing/author.js';
import { aSubmission, openTestApp, type TestApp } from '../testing/test-app.js';

let server: TestApp;
let marie: TestAuthor;
let ada: Record<string, string>;
let thread: string;
let threads = 0;
beforeAll(async () => {
  server = await openTestApp();
  marie = await anAuthor(server);
  ada = await server.signIn('Ada');
});
afterAll(() => server.close());
beforeEach(() => {
  threads += 1;
  thread = `/threads/${threads}`;
});

async function read<T>(answer: Response | Promise<Response>): Promise<T> {
  return (await (await answer).json()) as T;
}
const page = (more = '') => read<ThreadPage>(server.get(`/comments?thread=${thread}${more}`));
async function moderate(method: string, path: string, body?: unknown): Promise<Response> {
  return server.app.request(`http://localhost:4000/v1/sites/default/moderation${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...ada },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}
async function codeOf(answer: Response | Promise<Response>): Promise<string> {
  return (await read<Problem>(answer)).code;
}

describe('a thread', () => {
  it('that is closed takes no comments, but edits; one that is read-only takes neither', async () => {
    const comment = await marie.write(thread);
    const set = (change: object) => moderate('PATCH', `/thread?thread=${thread}`, change);
    expect(await read(set({ closed: true }))).toEqual({ thread, closed: true, readOnly: false });
    expect(await page()).toMatchObject({ closed: true, version: 2 });
    const send = () => server.post(`/comments?thread=${thread}`, aSubmission());
    const edit = (version: number, text: string) =>
      marie.ask('PATCH', `/comments/${comment.id}`, { version, text });
    expect(await codeOf(send())).toBe('thread_closed');
    expect((await edit(1, 'Better')).status).toBe(200);
    await set({ closed: false, readOnly: true });
    expect(await page()).toMatchObject({ closed: true, readOnly: true });
    expect(await codeOf(edit(2, 'Best'))).toBe('thread_read_only');
    expect((await marie.ask('DELETE', `/comments/${comment.id}`)).status).toBe(200);
    await set({ readOnly: false });
    expect((await send()).status).toBe(201);
    expect(await read(moderate('GET', `/thread?thread=${thread}`))).toMatchObject({
      closed: false,
    });
    expect((await server.get(`/moderation/thread?thread=${thread}`)).status).toBe(401);
  });

  it('shows what is pinned first, on the first page, three roots at most', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 5; i += 1) {
      server.clock.now += 1;
      ids.push((await marie.write(thread)).id);
    }
    const answer = await marie.write(thread, { parent: ids[0] });
    for (const id of ids.slice(0, 3)) {
      server.clock.now += 1;
      expect((await moderate('POST', `/comments/${id}/pin`)).status).toBe(204);
    }
    expect(await codeOf(moderate('POST', `/comments/${ids[3]}/pin`))).toBe('invalid');
    expect(await codeOf(moderate('POST', `/comments/${answer.id}/pin`))).toBe('invalid');
    const first = await page('&limit=1');
    expect(first.pinned?.map(({ id }) => id)).toEqual([ids[2], ids[1], ids[0]]);
    expect(first.pinned?.[2]).toMatchObject({ pinned: true, replies: { total: 1 } });
    const second = await page(`&limit=1&after=${first.next}`);
    expect(second).not.toHaveProperty('pinned');
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual([ids[4], ids[3]]);
    await moderate('DELETE', `/comments/${ids[0]}/pin`);
    expect((await page()).pinned).toHaveLength(2);
  });

  it('has answers by the site itself, which nobody else can give', async () => {
    const comment = await marie.write(thread);
    const reply = { id: newId(), parent: comment.id, text: 'Thank you.', name: 'The editors' };
    for (let twice = 0; twice < 2; twice += 1) {
      expect((await moderate('POST', `/replies?thread=${thread}`, reply)).status).toBe(201);
    }
    const [root] = (await page()).items;
    expect(root?.replies).toMatchObject({
      total: 1,
      items: [{ author: { id: 'site', name: 'The editors', role: 'site' } }],
    });
    expect(root?.author).not.toHaveProperty('role');
    const forged = { ...aSubmission(), role: 'site' };
    expect(await codeOf(server.post(`/comments?thread=${thread}`, forged))).toBe('invalid');
    expect((await server.post(`/moderation/replies?thread=${thread}`, reply)).status).toBe(403);
  });
});

describe('counts', () => {
  it('are told for many threads at once', async () => {
    await marie.write(thread);
    const answer = await server.get(`/counts?thread=${thread}&thread=/none&thread=${thread}`);
    expect(await read(answer)).toEqual({
      items: [
        { thread, total: 1 },
        { thread: '/none', total: 0 },
      ],
    });
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
  });

  it('are not told for none, or for more than a hundred', async () => {
    expect(await codeOf(server.get('/counts'))).toBe('invalid');
    const many = Array.from({ length: 101 }, (_, i) => `thread=/${i}`).join('&');
    expect(await codeOf(server.get(`/counts?${many}`))).toBe('invalid');
  });
});
