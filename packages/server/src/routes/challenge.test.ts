import type { Challenge, Problem, Receipt, Site, Work } from '@placet/protocol';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSite } from '../settings/defaults.js';
import { aSubmission, openTestApp, type TestApp } from '../testing/test-app.js';

const thread = '/comments?thread=/a';
let server: TestApp;
beforeAll(async () => {
  server = await openTestApp({ site: { ...defaultSite, work: 'always' } });
});
afterAll(() => server.close());

async function read<T>(answer: Response | Promise<Response>): Promise<T> {
  return (await (await answer).json()) as T;
}
async function solve(challenge: Challenge): Promise<Work> {
  const solution = await solveChallenge({ challenge, deriveKey });
  if (!solution) throw new Error('No solution was found.');
  const { counter, derivedKey } = solution;
  return { challenge, solution: { counter, derivedKey } };
}
const fetchChallenge = () => read<Challenge>(server.get('/challenge'));

describe('a comment on a site that asks for work', () => {
  it('is published with a solution, which is good for one comment', async () => {
    expect(await read<Site>(server.get('/'))).toMatchObject({ work: true });
    const work = await solve(await fetchChallenge());
    const submission = aSubmission({ work });
    expect((await server.post(thread, submission)).status).toBe(201);
    // The same comment once more is no second comment.
    expect((await server.post(thread, submission)).status).toBe(201);
    const problem = await read<Problem>(server.post(thread, aSubmission({ work })));
    expect(problem).toMatchObject({ code: 'work_required', status: 428 });
    const again = aSubmission({ work: await solve(problem.challenge as Challenge) });
    expect((await server.post(thread, again)).status).toBe(201);
  });

  it('is asked for it where it has none, an old one or a made-up one', async () => {
    const work = await solve(await fetchChallenge());
    const { challenge, solution } = work;
    const { parameters } = challenge;
    const easier = { ...challenge, parameters: { ...parameters, cost: 1 } };
    const wrong = { ...solution, counter: solution.counter + 1 };
    const codes: string[] = [];
    for (const bad of [
      undefined,
      { challenge: easier, solution },
      { challenge, solution: wrong },
    ]) {
      codes.push((await read<Problem>(server.post(thread, aSubmission({ work: bad })))).code);
    }
    server.clock.now += 31 * 60_000;
    codes.push((await read<Problem>(server.post(thread, aSubmission({ work })))).code);
    expect(codes).toEqual(Array.from({ length: 4 }, () => 'work_required'));
  });

  it('is held where the browser cannot do it, unless the rules would not hold it', async () => {
    const { comment } = await read<Receipt>(server.post(thread, aSubmission({ work: 'unable' })));
    expect(comment).toMatchObject({ state: 'pending', reasons: ['proof_of_work'] });
    const lax = await openTestApp({
      site: { ...defaultSite, work: 'always' },
      rules: { proofOfWork: false },
    });
    const answer = await lax.post(thread, aSubmission({ work: 'unable' }));
    expect(await read(answer)).toMatchObject({ code: 'work_required' });
    await lax.close();
  });
});

describe('a site that asks under attack alone', () => {
  it('asks nothing while it is calm, and more the harder the attack is', async () => {
    const calm = await openTestApp({ site: defaultSite });
    const cost = async () => (await read<Challenge>(calm.get('/challenge'))).parameters.cost;
    const before = await cost();
    const codes: number[] = [];
    for (let i = 0; i < 22; i += 1) codes.push((await calm.post(thread, aSubmission())).status);
    expect(codes).toEqual([...Array.from({ length: 19 }, () => 201), 428, 428, 428]);
    for (let i = 0; i < 20; i += 1) await calm.post(thread, aSubmission());
    expect(await cost()).toBe(2 * before);
    await calm.close();
  });
});
