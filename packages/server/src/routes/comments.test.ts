import type { Receipt, ThreadPage } from '@placet/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aSubmission, openTestApp, type TestApp } from '../testing/test-app.js';

let server: TestApp;
const thread = '/comments?thread=%2Farticle';
beforeAll(async () => {
  server = await openTestApp();
});
afterAll(() => server.close());

async function read<T>(answer: Response): Promise<T> {
  return (await answer.json()) as T;
}

describe('a comment that is posted', () => {
  it('is read by the next visitor', async () => {
    const submission = aSubmission({ text: 'It *pleases*.' });
    const answer = await server.post(thread, submission);
    expect(answer.status).toBe(201);
    const { comment } = await read<Receipt>(answer);
    expect(comment).toMatchObject({ id: submission.id, state: 'published', depth: 0, reasons: [] });

    const page = await read<ThreadPage>(await server.get(thread));
    expect(page).toMatchObject({ total: 1, version: 1, next: null });
    expect(page.items[0]).toMatchObject({
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
    });
  });
});
