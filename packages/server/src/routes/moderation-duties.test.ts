import {
  type ComplaintItem,
  type ComplaintReceipt,
  type Complaints,
  type DecisionResult,
  newId,
  type OwnComments,
  type Problem,
  type StatementWords,
  type Transparency,
} from '@placet/protocol';
import { dsaStatementSchema } from '@placet/protocol/schemas';
import * as v from 'valibot';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anAuthor, type TestAuthor } from '../testing/author.js';
import { openTestApp, type TestApp } from '../testing/test-app.js';

const dayMs = 86_400_000;
const statement: StatementWords = {
  ground: 'terms',
  clause: 'Rule 2: no insults',
  facts: 'The comment calls the editors names.',
  category: 'ILLEGAL_OR_HARMFUL_SPEECH',
};
let server: TestApp;
let ada: Record<string, string>;
let marie: TestAuthor;

beforeAll(async () => {
  server = await openTestApp();
});
beforeEach(async () => {
  ada = await server.signIn('Ada');
  marie = await anAuthor(server);
});
afterAll(() => server.close());

async function read<T>(answer: Response | Promise<Response>): Promise<T> {
  return (await (await answer).json()) as T;
}
async function written(more: object = {}): Promise<string> {
  return (await marie.write('/duties', { locale: 'fr-FR', ...more })).id;
}
const decide = (verdict: string, id: string, version: number, more: object = {}) =>
  server.post('/moderation/decisions', { verdict, comments: [{ id, version }], ...more }, ada);
const own = async (id: string) => {
  const { items } = await read<OwnComments>(marie.ask('GET', '/authors/me/comments'));
  return items.find((one) => one.id === id);
};
const complain = (comment: string, by = marie, id = newId()) =>
  by.ask('POST', '/authors/me/complaints', { id, comment, text: 'It was irony.' });
const lines = async () => {
  const text = await (await server.get('/moderation/statements/export', ada)).text();
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { puid: string });
};

describe('a statement of reasons', () => {
  it('goes to the author with the refusal, and is withdrawn when that is taken back', async () => {
    const id = await written();
    const answer = await decide('refuse', id, 1, { statement });
    const { decision } = await read<DecisionResult>(answer);
    const told = (await own(id))?.statement;
    expect(told).toMatchObject({
      ...statement,
      restriction: 'removed',
      foundByRule: false,
      reported: false,
      decidedAt: server.clock.now,
    });
    expect(told?.complainUntil).toBeGreaterThan(server.clock.now + 180 * dayMs);
    await server.post(`/moderation/decisions/${decision}/undo`, '', ada);
    expect((await own(id))?.statement).toBeUndefined();
  });

  it('is exported in the form of the Commission’s database, without a word of who wrote', async () => {
    const id = await written({ name: 'Marie Curie' });
    await decide('refuse', id, 1, { statement: { ...statement, ground: 'law', clause: 'LCEN 6' } });
    const all = await lines();
    for (const line of all) expect(v.parse(dsaStatementSchema, line)).toEqual(line);
    expect(all.find(({ puid }) => puid)).toBeDefined();
    const last = (await own(id))?.statement?.id;
    expect(all.find(({ puid }) => puid === last)).toMatchObject({
      decision_visibility: ['DECISION_VISIBILITY_CONTENT_REMOVED'],
      decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT',
      illegal_content_legal_ground: 'LCEN 6',
      category: 'STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH',
      content_language: 'FR',
      content_date: '2026-01-01',
      source_type: 'SOURCE_VOLUNTARY',
      automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
    });
    expect(JSON.stringify(all)).not.toMatch(/Curie|Comment number/);
  });

  it('does not go with spam, nor with what is published', async () => {
    const id = await written();
    for (const verdict of ['spam', 'publish']) {
      expect((await decide(verdict, id, 1, { statement })).status).toBe(422);
    }
    const { facts: _, ...incomplete } = statement;
    expect((await decide('refuse', id, 1, { statement: incomplete })).status).toBe(422);
  });
});

describe('a complaint', () => {
  it('reaches a person, who answers, and the author hears it', async () => {
    const id = await written();
    await decide('refuse', id, 1, { statement });
    const sent = await complain(id);
    expect(sent.status).toBe(201);
    const receipt = await read<ComplaintReceipt>(sent);
    expect(receipt).toMatchObject({ comment: id, outcome: 'open', answer: null });
    // Sent twice, or once more: it is the same one.
    expect(await read<ComplaintReceipt>(complain(id))).toEqual(receipt);

    const { items } = await read<Complaints>(server.get('/moderation/complaints', ada));
    expect(items[0]).toMatchObject({ id: receipt.id, text: 'It was irony.', outcome: 'open' });
    const answer = { outcome: 'upheld', answer: 'You are right.' };
    const url = `/moderation/complaints/${receipt.id}`;
    const ended = await read<ComplaintItem>(server.post(url, answer, ada));
    expect(ended).toMatchObject({ outcome: 'upheld', by: 'Ada', decidedAt: server.clock.now });
    expect((await server.post(url, answer, ada)).status).toBe(409);
    expect((await own(id))?.complaint).toMatchObject({
      outcome: 'upheld',
      answer: 'You are right.',
    });
  });

  it('is possible for six months, by the author, against a decision', async () => {
    const id = await written();
    expect(await read<Problem>(complain(id))).toMatchObject({ code: 'complaint_not_possible' });
    await decide('trash', id, 1);
    const other = await anAuthor(server);
    expect(await read<Problem>(complain(id, other))).toMatchObject({ code: 'not_yours' });
    expect(await read<Problem>(complain(newId()))).toMatchObject({ code: 'not_found' });
    server.clock.now += 183 * dayMs;
    expect((await complain(id)).status).toBe(201);
    const late = await written({ text: 'Late' });
    ada = await server.signIn('Ada');
    expect((await decide('refuse', late, 1)).status).toBe(200);
    server.clock.now += 185 * dayMs;
    expect(await read<Problem>(complain(late))).toMatchObject({ code: 'complaint_not_possible' });
    const unsigned = await server.post('/authors/me/complaints', {
      id: newId(),
      comment: id,
      text: 'x',
    });
    expect(await read<Problem>(unsigned)).toMatchObject({ code: 'proof_required' });
  });
});

it('the figures of a year count statements and complaints', async () => {
  await server.close();
  server = await openTestApp();
  [ada, marie] = [await server.signIn('Ada'), await anAuthor(server)];
  const [one, two] = [await written(), await written({ text: 'Two' })];
  await decide('refuse', one, 1, { statement });
  await decide('trash', two, 1, {
    statement: { ...statement, ground: 'law', category: 'VIOLENCE' },
  });
  const { id } = await read<ComplaintReceipt>(complain(one));
  server.clock.now += 2 * dayMs;
  const answer = { outcome: 'dismissed', answer: 'It was not.' };
  await server.post(`/moderation/complaints/${id}`, answer, ada);
  await complain(two);
  const figures = (year: number) =>
    read<Transparency>(server.get(`/moderation/transparency?year=${year}`, ada));
  expect(await figures(2026)).toEqual({
    year: 2026,
    notices: {},
    noticeMedianMs: null,
    statements: {
      total: 2,
      terms: 1,
      law: 1,
      foundByRule: 0,
      reported: 0,
      byCategory: { ILLEGAL_OR_HARMFUL_SPEECH: 1, VIOLENCE: 1 },
    },
    complaints: { open: 1, upheld: 0, dismissed: 1, medianMs: 2 * dayMs },
  });
  expect((await figures(2025)).statements.total).toBe(0);
  expect((await server.get('/moderation/transparency?year=last', ada)).status).toBe(422);
});
