import { newId, type Problem, type Receipt, type ThreadPage } from '@placet/protocol';
import { array, assert, asyncProperty, boolean, nat, record, string } from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSite } from '../settings/defaults.js';
import { aSubmission, openTestApp, type TestApp } from '../testing/test-app.js';

let server: TestApp;
const opened: TestApp[] = [];
beforeEach(async () => {
  server = await openTestApp();
  opened.push(server);
});
afterEach(async () => {
  for (const app of opened.splice(0)) await app.close();
});

const thread = '/comments?thread=/a';
async function another(options: Parameters<typeof openTestApp>[0]): Promise<TestApp> {
  const app = await openTestApp(options);
  opened.push(app);
  return app;
}
async function read<T>(answer: Response | Promise<Response>): Promise<T> {
  return (await (await answer).json()) as T;
}

describe('a comment that is delivered more than once', { timeout: 60_000 }, () => {
  it('is stored once and answered alike, however often, whenever, and whatever else comes between', async () => {
    await assert(
      asyncProperty(
        array(record({ which: nat(3), together: boolean() }), { maxLength: 12 }),
        array(string({ minLength: 1, unit: 'grapheme' }), { minLength: 4, maxLength: 4 }),
        async (deliveries, texts) => {
          const place = `/comments?thread=/${newId()}`;
          const submissions = texts.map((text, index) =>
            aSubmission({ text: `${index} ${text}`, name: `N${index}` }),
          );
          const answers = new Map<string, string>();
          const waiting: Promise<void>[] = [];
          for (const { which, together } of deliveries) {
            const submission = submissions[which];
            if (!submission) continue;
            const deliver = async (): Promise<void> => {
              const answer = await server.post(place, submission);
              const got = `${answer.status} ${await answer.text()}`;
              expect(answers.get(submission.id) ?? got).toBe(got);
              answers.set(submission.id, got);
            };
            waiting.push(deliver());
            if (!together) await Promise.all(waiting.splice(0));
          }
          await Promise.all(waiting);
          const page = await read<ThreadPage>(server.get(place));
          expect(page.total).toBe(new Set(deliveries.map(({ which }) => which)).size);
          expect(page.items.map(({ id }) => id).toSorted()).toEqual([...answers.keys()].toSorted());
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is not taken for another one with the same id', async () => {
    const submission = aSubmission();
    await server.post(thread, submission);
    for (const other of [
      { text: 'Other words' },
      { name: 'Other' },
      { website: 'https://o.example' },
    ]) {
      const answer = await server.post(thread, { ...submission, ...other });
      expect(await read<Problem>(answer)).toMatchObject({ code: 'id_conflict', status: 409 });
    }
    const elsewhere = await server.post('/comments?thread=/b', submission);
    expect(await read<Problem>(elsewhere)).toMatchObject({ code: 'id_conflict' });
  });

  it('has the key of its idempotency in the header, or is not valid', async () => {
    const submission = aSubmission();
    const right = { 'Idempotency-Key': submission.id };
    expect((await server.post(thread, submission, { 'Idempotency-Key': newId() })).status).toBe(
      422,
    );
    expect((await server.post(thread, submission, right)).status).toBe(201);
  });
});

describe('a comment that the rules reject', () => {
  it('says the same as one that is there already', async () => {
    await server.post(thread, aSubmission({ text: 'Twice' }));
    const answer = await server.post(thread, aSubmission({ text: 'Twice' }));
    expect(await read<Problem>(answer)).toMatchObject({ code: 'duplicate', status: 409 });
  });

  it('comes too soon after another from the same network, and is told how long to wait', async () => {
    const slow = await another({ rules: { floodSeconds: 15 } });
    await slow.post(thread, aSubmission());
    slow.clock.now += 5_000;
    const second = aSubmission();
    const answer = await slow.post(thread, second);
    expect(answer.headers.get('Retry-After')).toBe('10');
    expect(await read<Problem>(answer)).toMatchObject({
      code: 'flood',
      status: 429,
      retryAfter: 10,
    });
    slow.clock.now += 10_000;
    expect((await slow.post(thread, second)).status).toBe(201);
  });

  it('leaves no trace', async () => {
    await server.post(thread, aSubmission({ text: 'Twice' }));
    const second = aSubmission({ text: 'Twice' });
    await server.post('/comments?thread=/a', second);
    expect(await server.storage.comments.find('default', second.id)).toBeUndefined();
  });
});

describe('a comment without a name', () => {
  it('is refused where the site asks for one, beside that field', async () => {
    const answer = await server.post(thread, aSubmission({ name: '' }));
    expect(await read<Problem>(answer)).toMatchObject({
      code: 'invalid',
      errors: [{ field: 'name', code: 'required' }],
    });
  });

  it('is welcome where the site does not', async () => {
    const open = await another({ site: { ...defaultSite, nameRequired: false } });
    const { comment } = await read<Receipt>(open.post(thread, aSubmission({ name: '' })));
    expect(comment.author?.name).toBe('');
  });
});

describe('an author without a key', () => {
  it('is somebody new each time, whom nobody can link to the other comments', async () => {
    const ids = new Set<string | undefined>();
    for (let i = 0; i < 3; i += 1) {
      const { comment } = await read<Receipt>(server.post(thread, aSubmission()));
      ids.add(comment.author?.id);
    }
    expect(ids.size).toBe(3);
  });
});
