import {
  type CommentContext,
  limits,
  newId,
  type Receipt,
  type ReplyPage,
  type Submission,
  type ThreadPage,
} from '@placet/protocol';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aSubmission, openTestApp, type TestApp } from '../testing/test-app.js';

let server: TestApp;
let thread: string;
let threads = 0;
beforeAll(async () => {
  server = await openTestApp();
});
afterAll(() => server.close());
beforeEach(() => {
  threads += 1;
  thread = `/comments?thread=%2Farticle%2F${threads}`;
});

async function read<T>(answer: Response | Promise<Response>): Promise<T> {
  return (await (await answer).json()) as T;
}
async function post(more: Partial<Submission> = {}): Promise<string> {
  const submission = aSubmission(more);
  server.clock.now += 1;
  const answer = await server.post(thread, submission);
  expect(answer.status).toBe(201);
  return submission.id;
}
const page = (more = '') => read<ThreadPage>(server.get(`${thread}${more}`));

describe('a comment that is posted', () => {
  it('is read by the next visitor', async () => {
    const submission = aSubmission({ text: 'It *pleases*.' });
    const answer = await server.post(thread, submission);
    expect(answer.status).toBe(201);
    const { comment } = await read<Receipt>(answer);
    expect(comment).toMatchObject({ id: submission.id, state: 'published', depth: 0, reasons: [] });
    expect(await page()).toMatchObject({
      total: 1,
      version: 1,
      next: null,
      items: [
        {
          id: submission.id,
          author: { name: 'Marie', website: null },
          body: [
            {
              type: 'paragraph',
              children: [
                { type: 'text', text: 'It ' },
                { type: 'emphasis', children: [{ type: 'text', text: 'pleases' }] },
                { type: 'text', text: '.' },
              ],
            },
          ],
          replies: { items: [], next: null, total: 0 },
        },
      ],
    });
  });

  it('is dated by the server', async () => {
    server.clock.now = Date.UTC(2026, 5, 1);
    const id = await post();
    expect((await page()).items).toMatchObject([{ id, createdAt: server.clock.now }]);
  });

  it('has a name and text in which nothing reorders or breaks anything', async () => {
    await post({ name: '  Ma\u202e\trie\u0000 ', text: 'a\u0000b\r\nc' });
    const [root] = (await page()).items;
    expect(root?.author?.name).toBe('Ma rie');
    expect(JSON.stringify(root?.body)).toBe(
      JSON.stringify([
        {
          type: 'paragraph',
          children: [{ type: 'text', text: 'ab' }, { type: 'break' }, { type: 'text', text: 'c' }],
        },
      ]),
    );
  });

  it('is held where the rules say so, and the answer says why', async () => {
    const answer = await server.post(
      thread,
      aSubmission({ text: 'http://a.example http://b.example' }),
    );
    expect(answer.status).toBe(202);
    const { comment } = await read<Receipt>(answer);
    expect(comment).toMatchObject({ state: 'pending', reasons: ['max_links'] });
    expect(await page()).toMatchObject({ total: 0, items: [] });
    expect((await server.get(`/comments/${comment.id}`)).status).toBe(404);
  });
});

describe('a thread', () => {
  it('nobody wrote in is empty, not missing', async () => {
    expect(await page()).toMatchObject({ version: 0, total: 0, items: [], next: null });
  });

  it('gives its roots page by page, in the order that was asked for', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 5; i += 1) ids.push(await post());
    await post({ parent: ids[1] });
    const first = await page('&limit=2&sort=oldest');
    const second = await page(`&limit=2&sort=oldest&after=${first.next}`);
    const third = await page(`&limit=2&sort=oldest&after=${second.next}`);
    expect([first, second, third].map(({ items }) => items.map(({ id }) => id))).toEqual([
      ids.slice(0, 2),
      ids.slice(2, 4),
      ids.slice(4),
    ]);
    expect(third.next).toBeNull();
    expect((await page()).items.map(({ id }) => id)).toEqual(ids.toReversed());
    expect((await page('&sort=discussed')).items[0]?.id).toBe(ids[1]);
  });

  it('gives the first replies with their root, and the others page by page', async () => {
    const root = await post();
    const ids: string[] = [];
    for (let i = 0; i < limits.replies + 3; i += 1) ids.push(await post({ parent: root }));
    const [shown] = (await page()).items;
    expect(shown?.replies.items.map(({ id }) => id)).toEqual(ids.slice(0, limits.replies));
    expect(shown?.replies.total).toBe(ids.length);
    const rest = await read<ReplyPage>(
      server.get(`/comments/${root}/replies?after=${shown?.replies.next}`),
    );
    expect(rest.items.map(({ id }) => id)).toEqual(ids.slice(limits.replies));
    expect(rest).toMatchObject({ next: null, total: ids.length });
  });

  it('is not sent again to whoever has it already', async () => {
    await post();
    const first = await server.get(thread);
    const etag = first.headers.get('ETag') ?? '';
    const again = await server.get(thread, { 'If-None-Match': etag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    await post();
    expect((await server.get(thread, { 'If-None-Match': etag })).status).toBe(200);
  });
});

describe('a permalink', () => {
  it('leads to the comment, its root and the whole way down', async () => {
    const root = await post();
    for (let i = 0; i < limits.replies; i += 1) await post({ parent: root });
    const one = await post({ parent: root });
    const two = await post({ parent: one });
    const context = await read<CommentContext>(server.get(`/comments/${two}`));
    expect(context.comment).toMatchObject({ id: two, parent: one, root, depth: 2 });
    const ids = context.root.replies.items.map(({ id }) => id);
    expect(ids).toHaveLength(limits.replies + 2);
    expect(ids.slice(-2)).toEqual([one, two]);
    expect(context.root.replies.next).not.toBeNull();
  });

  it('leads nowhere for a comment that nobody may see, or that is none', async () => {
    for (const id of [newId(), 'x', '%00']) {
      expect((await server.get(`/comments/${id}`)).status).toBe(404);
      expect((await server.get(`/comments/${id}/replies`)).status).toBe(404);
    }
  });
});

describe('a reply', () => {
  it.each([
    ['nothing', () => Promise.resolve(newId())],
    [
      'a comment of another thread',
      async () => {
        const submission = aSubmission();
        await server.post('/comments?thread=/elsewhere', submission);
        return submission.id;
      },
    ],
    [
      'a comment that is held',
      async () => {
        const submission = aSubmission({ text: 'http://a.example http://b.example' });
        await server.post(thread, submission);
        return submission.id;
      },
    ],
  ])('to %s is refused', async (_, parentOf) => {
    const answer = await server.post(thread, aSubmission({ parent: await parentOf() }));
    expect(await read(answer)).toMatchObject({ code: 'parent_unknown', status: 422 });
  });
});
