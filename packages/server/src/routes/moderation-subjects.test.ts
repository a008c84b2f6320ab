import type { Site, SubjectErasure, SubjectFile, ThreadPage } from '@placet/protocol';
import { sealEmail } from '@placet/protocol/seal';
import { newId } from '@placet/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAuthor } from '../testing/author.js';
import { aSubmission, openTestApp, type TestApp } from '../testing/test-app.js';

const thread = '/subjects';
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
async function posted(email: string, more: object = {}): Promise<string> {
  const { key } = await read<Site>(server.get('/'));
  const id = newId();
  const place = { site: 'default', thread, comment: id };
  const sealed = key && (await sealEmail(email, key, place));
  await server.post(`/comments?thread=${thread}`, {
    ...aSubmission({ id }),
    email: sealed,
    ...more,
  });
  return id;
}
const find = (subject: object, format = 'json') =>
  server.post(`/moderation/subjects?format=${format}`, subject, ada);

describe('a person who asks what is kept', () => {
  it('is found by the address that was sealed, however it is written, and by the key', async () => {
    const email = 'find.me@mail.example';
    const ids = [await posted(email), await posted('FIND.ME@mail.example')];
    await posted('somebody.else@mail.example');
    const file = await read<SubjectFile>(find({ email: ' Find.Me@mail.example ' }));
    expect(file.comments.map(({ id }) => id)).toEqual(ids);
    expect(file.unopened).toBe(0);
    const marie = await anAuthor(server);
    const comment = await marie.write(thread, { text: 'By my key' });
    const byKey = await read<SubjectFile>(find({ author: marie.id }));
    expect(byKey.comments).toMatchObject([{ id: comment.id, text: 'By my key' }]);
    const text = await (await find({ author: marie.id }, 'text')).text();
    expect(text).toContain('By my key');
  });

  it('is asked for by one of them, and by moderators alone', async () => {
    for (const subject of [{}, { email: 'a@b', author: 'x' }, { email: 'nobody' }]) {
      expect((await find(subject)).status).toBe(422);
    }
    expect((await server.post('/moderation/subjects', { email: 'a@b.example' })).status).not.toBe(
      200,
    );
  });
});

describe('a person who asks to be erased', () => {
  it('is, with a record that does not say who it was; answers stay under a stub', async () => {
    const email = 'erase.me@mail.example';
    const root = await posted(email, { text: 'Erase these words' });
    const reply = aSubmission({ parent: root, text: 'An answer' });
    await server.post(`/comments?thread=${thread}`, reply);
    await posted(email);
    const erased = await read<SubjectErasure>(
      server.post('/moderation/subjects/erase', { email }, ada),
    );
    expect(erased).toMatchObject({ comments: 2, unopened: 0 });
    const page = await read<ThreadPage>(server.get(`/comments?thread=${thread}&sort=oldest`));
    expect(page.items.find(({ id }) => id === root)).toMatchObject({
      state: 'deleted',
      author: null,
      body: [],
      replies: { items: [{ id: reply.id }] },
    });
    const { items } = await server.storage.audit.acts('default', 1, undefined);
    expect(items).toMatchObject([{ id: erased.record, action: 'erase-subject', actor: 'Ada' }]);
    const log = await (await server.get('/moderation/audit/export', ada)).text();
    expect(log).not.toContain('erase.me');
    expect((await read<SubjectFile>(find({ email }))).comments).toEqual([]);
    expect(
      await read<SubjectErasure>(server.post('/moderation/subjects/erase', { email }, ada)),
    ).toMatchObject({ comments: 0 });
  });
});
