import {
  type AuditPage,
  type DryRun,
  limits,
  type Problem,
  type RulesDocument,
} from '@placet/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAuthor } from '../testing/author.js';
import { aStored } from '../testing/stored-comment.js';
import { aSubmission, openTestApp, origin, type TestApp } from '../testing/test-app.js';

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
const put = (body: object, as = ada) =>
  server.app.request(`${origin}/v1/sites/default/moderation/rules`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...as },
    body: JSON.stringify(body),
  });
const rules = () => read<RulesDocument>(server.get('/moderation/rules', ada));
const open = { floodSeconds: 0, previouslyApproved: false };
let texts = 0;
async function post(text: string): Promise<number> {
  texts += 1;
  const submission = aSubmission({ text: `${text} ${texts}` });
  return (await server.post('/comments?thread=/ruled', submission)).status;
}

describe('the rules of a site', { timeout: 20_000 }, () => {
  it('begin as the server was told, and hold as soon as they are saved', async () => {
    const first = await rules();
    expect(first).toMatchObject({ version: 0, history: [], rules: open });
    expect(first.defaults).toMatchObject({ previouslyApproved: true, maxLinks: 2 });
    expect(await post('a casino')).toBe(201);

    const words = { ...open, moderationWords: 'casino\nпокер' };
    const saved = await read<RulesDocument>(put({ version: 0, rules: words }));
    expect(saved).toMatchObject({ version: 1, rules: words, history: [{ moderator: 'Ada' }] });
    expect(await post('a casino')).toBe(202);
    // What is left out goes back to its default.
    await put({ version: 1, rules: { ...open, maxLinks: 1 } });
    expect(await post('a casino')).toBe(201);
    expect(await post('http://one.example')).toBe(202);
  });

  it('are never overwritten by who has not seen them, and the log tells what changed', async () => {
    const { version } = await rules();
    const bea = await server.signIn('Bea', 'owner');
    const words = { ...open, moderationWords: 'one\ntwo', holdAll: true };
    expect((await put({ version, rules: words }, bea)).status).toBe(200);
    const late = await put({ version, rules: open });
    expect(late.status).toBe(409);
    expect(await read<Problem>(late)).toMatchObject({ code: 'version_conflict' });
    expect((await rules()).rules).toMatchObject(words);
    await put({ version: version + 1, rules: { ...open, moderationWords: 'two\nthree' } });
    const { items } = await read<AuditPage>(server.get('/moderation/audit', ada));
    expect(items.filter(({ action }) => action === 'rules').slice(0, 2)).toMatchObject([
      { actor: 'Ada', note: 'holdAll: true → false; moderationWords: +three, −one' },
      { actor: 'Bea', note: expect.stringContaining('holdAll: false → true') as string },
    ]);
  });

  it.each([
    [{ maxLinks: -1 }, 'Expected rule `maxLinks` to be a whole number from 0 to 1000, got -1'],
    [{ maxlinks: 1 }, 'Expected only known rules, got `maxlinks`'],
    [{ holdAll: 'yes' }, 'Expected rule `holdAll` to be a boolean, got a string'],
  ])('that are wrong are refused with what was expected: %j', async (wrong, detail) => {
    const { version } = await rules();
    const answer = await put({ version, rules: wrong });
    expect(answer.status).toBe(422);
    expect(await read<Problem>(answer)).toMatchObject({
      code: 'invalid',
      detail,
      errors: [{ field: Object.keys(wrong)[0] }],
    });
    const trial = await server.post('/moderation/rules/dry-run', { rules: wrong }, ada);
    expect(trial.status).toBe(422);
    expect((await rules()).version).toBe(version);
  });

  it('that were saved when more was allowed go on, within what may be', async () => {
    const { version } = await rules();
    const older = { ...open, maxLinks: 1.5, firstComments: 1e300 };
    const next = { site: 'default', version: version + 1, rules: older, moderator: 'Ada', at: 0 };
    await server.storage.rules.save(next);
    expect((await rules()).rules).toMatchObject({ maxLinks: 2, firstComments: 1_000 });
    expect(await post('Something')).toBe(202);
    await put({ version: version + 1, rules: open });
  });

  it('take a list of words that a comment’s limit would not let in', async () => {
    const { version } = await rules();
    const many = Array.from({ length: 5_000 }, (_, i) => `a-rather-long-word-number-${i}`).join(
      '\n',
    );
    expect(many.length).toBeGreaterThan(limits.body);
    expect((await put({ version, rules: { ...open, moderationWords: many } })).status).toBe(200);
    expect(await post('A rather-long-word-number-4999, a-rather-long-word-number-4999')).toBe(202);
    await put({ version: version + 1, rules: open });
  });

  it('are for moderators only', async () => {
    expect((await server.get('/moderation/rules')).status).toBe(401);
    expect((await put({ version: 0, rules: {} }, { Origin: origin })).status).toBe(401);
    const stranger = { ...ada, Origin: 'https://evil.example' };
    expect((await put({ version: 0, rules: {} }, stranger)).status).toBe(403);
  });
});

describe('a dry run', { timeout: 20_000 }, () => {
  let tried: TestApp;
  let moderator: Record<string, string>;
  const run = (some: object) =>
    read<DryRun>(
      tried.post('/moderation/rules/dry-run', { rules: { ...open, ...some } }, moderator),
    );
  beforeAll(async () => {
    tried = await openTestApp();
    moderator = await tried.signIn();
    const author = await anAuthor(tried);
    for (const text of ['First', 'Second, with a casino', 'Third, http://a.example']) {
      await author.write('/tried', { text });
      tried.clock.now += 60_000;
    }
    await author.write('/tried', { text: 'Fourth', trap: 'x' });
  });
  afterAll(() => tried.close());

  it('tells what would have become of the newest comments, and why', async () => {
    const words = await run({ moderationWords: 'casino' });
    expect(words).toMatchObject({
      looked: 4,
      changed: 1,
      moves: [{ from: 'publish', to: 'hold', comments: 1 }],
      samples: [
        {
          excerpt: 'Second, with a casino',
          state: 'published',
          from: 'publish',
          to: 'hold',
          reasons: [{ rule: 'moderation_words', outcome: 'hold' }],
        },
      ],
    });
    expect(await run({})).toMatchObject({ looked: 4, changed: 0, samples: [] });
    expect(await run({ maxLinks: 1 })).toMatchObject({ changed: 1 });
  });

  it('replays what depends on what came before, and on what was only seen then', async () => {
    // The second and third of the author had one and two published before them.
    expect(await run({ firstComments: 2 })).toMatchObject({
      moves: [{ from: 'publish', to: 'hold', comments: 2 }],
    });
    expect(await run({ floodSeconds: 61 })).toMatchObject({
      moves: expect.arrayContaining([{ from: 'publish', to: 'reject', comments: 2 }]) as object,
    });
    expect(await run({ honeypot: false })).toMatchObject({
      moves: [{ from: 'spam', to: 'publish', comments: 1 }],
    });
  });

  it('changes nothing, and answers others meanwhile', async () => {
    const { storage, clock } = tried;
    await storage.transaction(async (tx) => {
      for (let i = 0; i < 150; i++) {
        const text = `Number ${i}`;
        const one = aStored({ thread: '/tried', createdAt: clock.now + i, text });
        await tx.comments.insert(one);
      }
    });
    const before = await storage.queue.counts('default');
    let turns = 0;
    const counting = setInterval(() => (turns += 1), 1);
    const { looked, changed, samples } = await run({ holdAll: true });
    clearInterval(counting);
    expect(looked).toBe(154);
    expect(changed).toBe(153);
    expect(samples).toHaveLength(50);
    expect(turns).toBeGreaterThan(5);
    expect(await storage.queue.counts('default')).toEqual(before);
  });
});

describe('what was learned', () => {
  it('can be taken away, and forgotten, which the log tells', async () => {
    const count = { spam: 1, ham: 0 };
    const tokens = new Map(Array.from({ length: 1500 }, (_, i) => [`w${i}`, count]));
    await server.storage.learning.add('default', count, tokens, 0);
    const lines = (await (await server.get('/moderation/learning', ada)).text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(lines[0]).toEqual({ taught: count });
    expect(lines).toHaveLength(1501);
    expect(lines).toContainEqual({ token: 'w7', ...count });

    const path = `${origin}/v1/sites/default/moderation/learning`;
    const gone = await server.app.request(path, { method: 'DELETE', headers: ada });
    expect(gone.status).toBe(204);
    expect((await server.storage.learning.read('default', [])).taught.spam).toBe(0);
    const { items } = await read<AuditPage>(server.get('/moderation/audit', ada));
    expect(items[0]).toMatchObject({ actor: 'Ada', action: 'learning-reset' });
  });
});
