import type { DecisionResult, QueuePage } from '@placet/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aSubmission, openTestApp, type TestApp } from '../testing/test-app.js';

let server: TestApp;
let ada: Record<string, string>;
const site = 'default';

beforeAll(async () => {
  server = await openTestApp({ rules: { holdAll: true, maxLinks: 0 } });
  ada = await server.signIn();
});
afterAll(() => server.close());

async function post(text: string): Promise<string> {
  const submission = aSubmission({ text });
  const answer = await server.post('/comments?thread=/learning', submission);
  expect(answer.status).toBe(202);
  return submission.id;
}
async function decide(verdict: string, ids: readonly string[]): Promise<DecisionResult> {
  const stored = await server.storage.queue.findMany(site, ids);
  const comments = stored.map(({ id, version }) => ({ id, version }));
  const answer = await server.post('/moderation/decisions', { verdict, comments }, ada);
  return (await answer.json()) as DecisionResult;
}
const undo = (decision: string) => server.post(`/moderation/decisions/${decision}/undo`, '', ada);
async function learned() {
  const { taught } = await server.storage.learning.read(site, []);
  return { taught, tokens: await server.storage.learning.tokens(site, 1000, '') };
}

describe('what moderators decide', () => {
  it('is learned and unlearned to the last word, whatever is taken back', async () => {
    const before = await learned();
    const spam = await post('Win at the casino tonight');
    const ham = await post('A thoughtful article');
    expect(await learned()).toEqual(before);

    const first = await decide('spam', [spam]);
    await decide('publish', [ham]);
    expect((await learned()).taught).toEqual({ spam: 1, ham: 1 });
    const both = await learned();
    // Twice the same is once learned; another mind is learned instead.
    const second = await decide('publish', [spam]);
    expect((await learned()).taught).toEqual({ spam: 0, ham: 2 });
    await undo(second.decision);
    expect(await learned()).toEqual(both);
    await decide('refuse', [spam]);
    expect((await learned()).taught).toEqual({ spam: 0, ham: 1 });
    await decide('hold', [ham]);
    expect(await learned()).toEqual(before);
    expect(first.changedCount).toBe(1);
  });

  it('teaches nothing when it goes back to what the rules had chosen', async () => {
    const submission = aSubmission({ text: 'Caught by the honeypot', trap: 'x' });
    await server.post('/comments?thread=/learning', submission);
    const before = await learned();
    const { decision } = await decide('publish', [submission.id]);
    expect((await learned()).taught.ham).toBe(before.taught.ham + 1);
    await undo(decision);
    expect(await server.storage.comments.find(site, submission.id)).toMatchObject({
      state: 'spam',
    });
    expect(await learned()).toEqual(before);
  });

  it('holds what looks like the spam of before, with the words that say so, and nothing else', async () => {
    const spam: string[] = [];
    const ham: string[] = [];
    for (let i = 0; i < 12; i++) {
      spam.push(await post(`Play at our casino ${i}, the best bonus, visit casino.example`));
      ham.push(await post(`Thanks for this article ${i}, I had not thought of it that way`));
    }
    await decide('spam', spam);
    await decide('publish', ham);

    const caught = await post('Visit the best casino, play with a bonus');
    const fine = await post('I had not thought of this article that way');
    const { items } = (await (
      await server.get('/moderation/comments?view=pending&limit=200', ada)
    ).json()) as QueuePage;
    const rulesOf = (id: string) => items.find((item) => item.id === id)?.reasons;
    expect(rulesOf(caught)?.find(({ rule }) => rule === 'learned_spam')).toMatchObject({
      outcome: 'hold',
      evidence: {
        limit: 0.9,
        words: expect.arrayContaining([{ word: 'casino', spam: expect.closeTo(0.98, 1) }]),
      },
    });
    expect(rulesOf(fine)?.map(({ rule }) => rule)).toEqual(['hold_all']);
  });
});
