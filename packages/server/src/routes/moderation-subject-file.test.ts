import {
  newId,
  type ReportReceipt,
  type Reports,
  type SubjectErasure,
  type SubjectFile,
} from '@placet/protocol';
import { subjectFileSchema } from '@placet/protocol/schemas';
import { sealEmail } from '@placet/protocol/seal';
import { parse } from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSite } from '../settings/defaults.js';
import { anAuthor, type TestAuthor } from '../testing/author.js';
import { openTestApp, type TestApp } from '../testing/test-app.js';

const email = 'ann@mail.example';
const thread = '/subject-file';
let server: TestApp;
let ada: Record<string, string>;
let ann: TestAuthor;
let comment: string;
let other: string;
let report: string;

async function read<T>(answer: Response | Promise<Response>): Promise<T> {
  return (await (await answer).json()) as T;
}
async function sealed(id: string): Promise<object | undefined> {
  const { key } = await read<{ key: Parameters<typeof sealEmail>[1] }>(server.get('/'));
  return sealEmail(email, key, { site: 'default', thread, comment: id });
}
const ask = (subject: object, what = '') =>
  server.post(`/moderation/subjects${what}`, subject, ada);

// Ann writes, corrects it, is refused and complains; finds another comment useful, reports it, and is held by Ada.
beforeEach(async () => {
  server = await openTestApp({ site: { ...defaultSite, votes: true } });
  ada = await server.signIn('Ada');
  [ann, other] = [await anAuthor(server), (await (await anAuthor(server)).write(thread)).id];
  comment = newId();
  await ann.write(thread, {
    id: comment,
    text: 'My first words',
    email: await sealed(comment),
  } as object);
  await ann.ask('PATCH', `/comments/${comment}`, { version: 1, text: 'My second words' });
  const statement = { ground: 'terms', clause: 'Rule 2', facts: 'Names.', category: 'VIOLENCE' };
  const comments = [{ id: comment, version: 2 }];
  await server.post('/moderation/decisions', { verdict: 'refuse', comments, statement }, ada);
  await ann.ask('POST', '/authors/me/complaints', { id: newId(), comment, text: 'It was irony' });
  await ann.ask('POST', `/comments/${other}/vote`);
  report = newId();
  const words = { category: 'speech', reason: 'He insults me', name: 'Ann', goodFaith: true };
  const sent = { id: report, ...words, email: await sealed(report) };
  await server.post(`/comments/${other}/reports`, sent);
  await server.post(
    `/moderation/authors/${ann.id}/standing`,
    { standing: 'held', note: 'Hot' },
    ada,
  );
});
afterEach(() => server.close());

describe('the file about a person', () => {
  it('has all that is kept: comments with their past, reports, votes and how they stand', async () => {
    const file = await read<SubjectFile>(ask({ email }));
    expect(parse(subjectFileSchema, file)).toEqual(file);
    expect(file).toMatchObject({
      comments: [
        {
          id: comment,
          author: ann.id,
          text: 'My second words',
          edits: [{ text: 'My first words' }],
          statements: [{ clause: 'Rule 2', facts: 'Names.' }],
          complaints: [{ text: 'It was irony', outcome: 'open' }],
        },
      ],
      reports: [
        { id: report, comment: other, reason: 'He insults me', name: 'Ann', hasEmail: true },
      ],
      votes: [other],
      standings: [{ author: ann.id, standing: 'held', note: 'Hot' }],
    });
    const text = await (await ask({ email }, '?format=text')).text();
    for (const said of [
      'My second words',
      'My first words',
      'Rule 2',
      'It was irony',
      'He insults me',
      other,
      'Hot',
    ]) {
      expect(text).toContain(said);
    }
    const { items } = await server.storage.audit.acts('default', 1, undefined);
    expect(items[0]?.note).toBe('comments: 1, reports: 1, votes: 1 (by e-mail)');
  });

  it('is the same when a browser found where the address is', async () => {
    const found = await read<SubjectFile>(ask({ comments: [comment], reports: [report] }));
    expect(found).toEqual(await read<SubjectFile>(ask({ email })));
    const alone = await read<SubjectFile>(ask({ reports: [report] }));
    expect([alone.comments, alone.reports.length]).toEqual([[], 1]);
    expect((await ask({ email, reports: [report] })).status).toBe(422);
  });

  it('is what the author’s own key gets, but for reports, which are not signed', async () => {
    const [{ author: _, ...own }] = (await read<SubjectFile>(ask({ email }))).comments as [
      SubjectFile['comments'][0],
    ];
    expect(await read(ann.ask('GET', '/authors/me/export'))).toMatchObject({
      comments: [own],
      votes: [other],
      standings: [{ standing: 'held' }],
    });
  });
});

describe('what is erased of a person', () => {
  it('is all of it; a report stays as one that was made and decided on, without a word of theirs', async () => {
    expect(await read<SubjectErasure>(ask({ email }, '/erase'))).toMatchObject({
      comments: 1,
      reports: 1,
      votes: 1,
    });
    const nothing = { comments: [], reports: [], votes: [], standings: [] };
    expect(await read(ask({ email }))).toMatchObject(nothing);
    expect(await read(ask({ comments: [comment], reports: [report] }))).toMatchObject(nothing);
    expect(await read(ask({ author: ann.id }))).toMatchObject(nothing);
    expect((await server.storage.comments.find('default', other))?.votes).toBe(0);
    const { items } = await read<Reports>(server.get(`/moderation/comments/${other}/reports`, ada));
    expect(items).toMatchObject([
      { id: report, category: 'speech', reason: '', name: null, hasEmail: false, outcome: 'open' },
    ]);
    const decision = { verdict: 'publish', comments: [{ id: other, version: 1 }] };
    await server.post('/moderation/decisions', decision, ada);
    expect(await read<ReportReceipt>(server.get(`/reports/${report}`))).toMatchObject({
      outcome: 'kept',
    });
  });
});
