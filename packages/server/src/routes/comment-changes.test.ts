import type { OwnComment, Problem, Receipt, Submission, ThreadPage } from '@placet/protocol';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { siteSettings } from '../domain/site-settings.js';
import { settleDeletions } from '../jobs/settle-deletions.js';
import { createLog } from '../log.js';
import { defaultSite } from '../settings/defaults.js';
import { anAuthor, type TestAuthor } from '../testing/author.js';
import { openTestApp, type TestApp } from '../testing/test-app.js';

const minute = 60_000;
let server: TestApp;
let marie: TestAuthor;
let other: TestAuthor;
let thread: string;
let threads = 0;
beforeAll(async () => {
  server = await openTestApp({ rules: { floodSeconds: 15, moderationWords: 'casino' } });
  [marie, other] = [await anAuthor(server), await anAuthor(server)];
});
afterAll(() => server.close());
beforeEach(() => {
  threads += 1;
  thread = `/changes/${threads}`;
});

async function read<T>(answer: Response | Promise<Response>): Promise<T> {
  return (await (await answer).json()) as T;
}
// Edits are no floods, new comments may be.
const write = (by: TestAuthor, more: Partial<Submission> = {}) => {
  server.clock.now += 20_000;
  return by.write(thread, more);
};
const page = () => read<ThreadPage>(server.get(`/comments?thread=${thread}`));
const edit = (by: TestAuthor, { id, version }: OwnComment, text: string, more = {}) =>
  by.ask('PATCH', `/comments/${id}`, { version, text, ...more });
async function codeOf(answer: Response | Promise<Response>): Promise<string> {
  return (await read<Problem>(answer)).code;
}

/** Reads the server-sent events of a thread; what happened so far is given by `next()`. */
async function follow() {
  const reader = (await server.get(`/events?thread=${thread}`)).body?.getReader();
  const next = async () => {
    const { value } = (await reader?.read()) ?? {};
    return new TextDecoder().decode(value);
  };
  while (!(await next()).includes('"version"'));
  return { next, end: () => reader?.cancel() };
}

describe('an author edits', () => {
  it('within the time the site allows, and readers see that', async () => {
    const comment = await write(marie);
    expect(comment.editableUntil).toBe(server.clock.now + 15 * minute);
    const events = await follow();
    server.clock.now += 1000;
    const answer = await edit(marie, comment, 'Better *words*', { website: 'https://m.example' });
    expect([answer.status, answer.headers.get('ETag')]).toEqual([200, '"2"']);
    const { comment: edited } = await read<Receipt>(answer);
    expect(edited).toMatchObject({ version: 2, text: 'Better *words*', state: 'published' });
    expect((await page()).items).toMatchObject([
      { id: comment.id, editedAt: server.clock.now, author: { website: 'https://m.example/' } },
    ]);
    const change = { id: comment.id, root: comment.id, change: 'edited' };
    expect(await events.next()).toContain(JSON.stringify(change));
    await events.end();
    server.clock.now += 15 * minute;
    expect(await codeOf(edit(marie, edited, 'Too late'))).toBe('edit_closed');
  });

  it('only what is theirs, and from the version they saw', async () => {
    const comment = await write(marie);
    expect(await codeOf(edit(other, comment, 'Mine'))).toBe('not_yours');
    expect(await codeOf(server.post(`/comments/${comment.id}/restore`, {}))).toBe('proof_required');
    expect((await edit(marie, comment, 'One')).status).toBe(200);
    expect(await codeOf(edit(marie, comment, 'Two'))).toBe('version_conflict');
    const held = await write(marie, { text: 'casino' });
    expect(await codeOf(edit(other, held, 'Mine'))).toBe('not_found');
  });

  it('and the rules judge the new words, both ways', async () => {
    const comment = await write(marie);
    const answer = await edit(marie, comment, 'Come to the casino');
    expect(answer.status).toBe(202);
    const { comment: held } = await read<Receipt>(answer);
    expect(held).toMatchObject({ state: 'pending', reasons: ['moderation_words'] });
    expect(await page()).toMatchObject({ total: 0, items: [] });
    expect((await edit(marie, held, 'Come to the café')).status).toBe(200);
    expect(await page()).toMatchObject({ total: 1 });
  });

  it('nothing back into sight that a person took out of it', async () => {
    const ada = await server.signIn();
    const comment = await write(marie);
    const decide = (verdict: string, version: number) =>
      server.post(
        '/moderation/decisions',
        { verdict, comments: [{ id: comment.id, version }] },
        ada,
      );
    await decide('hold', 1);
    const held = { ...comment, version: 2 };
    expect(await read<Receipt>(edit(marie, held, 'Please?'))).toMatchObject({
      comment: { state: 'pending' },
    });
    await decide('refuse', 3);
    expect(await codeOf(edit(marie, { ...held, version: 4 }, 'Please!'))).toBe('edit_closed');
  });

  it('and moderators read what was said before; readers do not', async () => {
    const comment = await write(marie, { text: 'First words' });
    await edit(marie, comment, 'Second words');
    const path = `/moderation/comments/${comment.id}/edits`;
    expect((await server.get(path)).status).toBe(401);
    expect(await read(server.get(path, await server.signIn()))).toMatchObject({
      items: [{ text: 'First words', name: 'Marie', replacedAt: server.clock.now }],
    });
    expect(JSON.stringify(await page())).not.toContain('First');
  });

  it('unseen where the site does not tell', async () => {
    const quiet = await openTestApp({ site: { ...defaultSite, editedShown: false } });
    const author = await anAuthor(quiet);
    const { id, version } = await author.write('/a');
    await author.ask('PATCH', `/comments/${id}`, { version, text: 'Better' });
    expect(await read<ThreadPage>(quiet.get('/comments?thread=/a'))).toMatchObject({
      items: [{ id, editedAt: null }],
    });
    await quiet.close();
  });
});

describe('an author deletes', () => {
  it('at once, and may take it back for a while', async () => {
    const comment = await write(marie);
    expect(await codeOf(other.ask('DELETE', `/comments/${comment.id}`))).toBe('not_yours');
    const events = await follow();
    for (let twice = 0; twice < 2; twice += 1) {
      const { comment: deleted } = await read<Receipt>(
        marie.ask('DELETE', `/comments/${comment.id}`),
      );
      expect(deleted).toMatchObject({
        state: 'deleted',
        restorableUntil: server.clock.now + 10 * minute,
      });
    }
    expect(await events.next()).toContain('"change":"removed"');
    expect(await page()).toMatchObject({ total: 0, items: [] });
    expect((await server.get(`/comments/${comment.id}`)).status).toBe(404);
    expect((await marie.ask('POST', `/comments/${comment.id}/restore`)).status).toBe(200);
    expect(await events.next()).toContain('"change":"published"');
    await events.end();
    expect(await page()).toMatchObject({ total: 1, items: [{ id: comment.id }] });
    await marie.ask('DELETE', `/comments/${comment.id}`);
    server.clock.now += 10 * minute;
    expect(await codeOf(marie.ask('POST', `/comments/${comment.id}/restore`))).toBe(
      'undo_impossible',
    );
  });

  it('what others answered, and a stub stays that says nothing, soon not even to moderators', async () => {
    const comment = await write(marie, { text: 'Regretted words' });
    await write(other, { parent: comment.id });
    await marie.ask('DELETE', `/comments/${comment.id}`);
    expect((await page()).items).toMatchObject([
      { id: comment.id, author: null, body: [], state: 'deleted', replies: { total: 1 } },
    ]);
    server.clock.now += 11 * minute;
    const end = settleDeletions({
      storage: server.storage,
      site: 'default',
      settings: siteSettings({ site: defaultSite, origins: [] }),
      log: createLog('silent'),
      now: () => server.clock.now,
      everyMs: 5,
    });
    await expect
      .poll(() => server.storage.comments.find('default', comment.id))
      .toMatchObject({ text: '', author: { id: '' } });
    await end();
  });
});
