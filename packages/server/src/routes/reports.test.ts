import {
  newId,
  type Problem,
  type QueuePage,
  type Report,
  type ReportReceipt,
  type Reports,
} from '@placet/protocol';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anAuthor } from '../testing/author.js';
import { openTestApp, type TestApp } from '../testing/test-app.js';

let server: TestApp;
let ada: Record<string, string>;
let comment: string;
beforeAll(async () => {
  server = await openTestApp();
  ada = await server.signIn('Ada');
});
afterAll(() => server.close());
beforeEach(async () => {
  comment = (await (await anAuthor(server)).write('/reports')).id;
});

async function read<T>(answer: Response | Promise<Response>): Promise<T> {
  return (await (await answer).json()) as T;
}
const aReport = (more: Partial<Report> = {}): Report => ({
  id: newId(),
  category: 'speech',
  reason: 'It insults my neighbour.',
  goodFaith: true,
  name: 'Paul',
  ...more,
});
const send = (report: unknown) => server.post(`/comments/${comment}/reports`, report);
const receipt = (id: string) => read<ReportReceipt>(server.get(`/reports/${id}`));
const reports = () => read<Reports>(server.get(`/moderation/comments/${comment}/reports`, ada));
async function decide(verdict: string, note?: string): Promise<string> {
  const { version = 0 } = (await server.storage.comments.find('default', comment)) ?? {};
  const body = { verdict, comments: [{ id: comment, version }], note };
  return (await read<{ decision: string }>(server.post('/moderation/decisions', body, ada)))
    .decision;
}

describe('a reader who reports a comment', () => {
  it('is told that it was received, once, and later what became of it', async () => {
    const report = aReport();
    const answer = await send(report);
    expect(answer.status).toBe(201);
    const received = { id: report.id, comment, receivedAt: server.clock.now, mailed: false };
    const nothing = { outcome: 'open', decidedAt: null, message: null };
    expect(await read(answer)).toEqual({ ...received, ...nothing });
    expect((await send(report)).status).toBe(201);
    expect((await reports()).items).toHaveLength(1);
    server.clock.now += 1000;
    await decide('refuse', 'It is an insult, yes.');
    expect(await receipt(report.id)).toEqual({
      ...received,
      outcome: 'removed',
      decidedAt: server.clock.now,
      message: 'It is an insult, yes.',
    });
  });

  it('is answered, too, when the comment stays', async () => {
    const report = aReport();
    await send(report);
    await decide('publish', 'It is rude, and allowed.');
    expect(await receipt(report.id)).toMatchObject({ outcome: 'kept' });
  });

  it.each([
    ['no reason', { reason: ' ' }, 'reason'],
    ['no category', { category: 'boring' }, 'category'],
    ['no statement of good faith', { goodFaith: false }, 'goodFaith'],
    ['an address in clear', { email: 'paul@mail.example' }, 'email'],
  ])('with %s is told so', async (_, wrong, field) => {
    const { code, errors } = await read<Problem>(send({ ...aReport(), ...wrong }));
    expect([code, errors?.[0]?.field]).toEqual(['invalid', field]);
  });

  it('of a child’s abuse stays unnamed, even where the form sent a name', async () => {
    await send(aReport({ category: 'minors' }));
    expect((await reports()).items).toMatchObject([{ name: null, hasEmail: false }]);
  });

  it('that nobody can see, or under another report’s id, is refused', async () => {
    const report = aReport();
    await send(report);
    expect(await read(send({ ...report, reason: 'Another one' }))).toMatchObject({
      code: 'id_conflict',
    });
    await decide('trash');
    expect((await send(aReport())).status).toBe(404);
    expect((await server.get(`/reports/${newId()}`)).status).toBe(404);
  });
});

describe('a moderator', () => {
  it('finds what is reported, with the reasons, and nobody else does', async () => {
    await send(aReport());
    await send(aReport({ category: 'scam', reason: 'A fraud.' }));
    const reported = () =>
      read<QueuePage>(server.get('/moderation/comments?view=published&reported=true', ada));
    const found = (await reported()).items.find(({ id }) => id === comment);
    expect(found?.reports).toBe(2);
    expect((await reports()).items).toMatchObject([
      { category: 'speech', name: 'Paul', outcome: 'open' },
      { category: 'scam', reason: 'A fraud.' },
    ]);
    expect((await server.get(`/moderation/comments/${comment}/reports`)).status).toBe(401);
    await decide('publish');
    expect((await reported()).items.some(({ id }) => id === comment)).toBe(false);
  });

  it('opens reports again by taking a decision back; holding decides nothing', async () => {
    const report = aReport();
    await send(report);
    await decide('hold');
    expect(await receipt(report.id)).toMatchObject({ outcome: 'open' });
    const decision = await decide('spam');
    expect(await receipt(report.id)).toMatchObject({ outcome: 'removed' });
    await server.post(`/moderation/decisions/${decision}/undo`, '', ada);
    expect(await receipt(report.id)).toMatchObject({ outcome: 'open', message: null });
  });
});
