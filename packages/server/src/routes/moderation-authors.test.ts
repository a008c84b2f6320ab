import type { AuthorView, EditHistory, ModerationItem, Problem } from '@placet/protocol';
import { newId } from '@placet/protocol';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anAuthor, type TestAuthor } from '../testing/author.js';
import { aSubmission, openTestApp, type TestApp } from '../testing/test-app.js';

let server: TestApp;
let ada: Record<string, string>;
let marie: TestAuthor;
const thread = '/authors';

beforeAll(async () => {
  server = await openTestApp({ rules: { maxLinks: 1, moderationWords: 'casino' } });
  ada = await server.signIn('Ada');
});
afterAll(() => server.close());
beforeEach(async () => {
  marie = await anAuthor(server);
});

async function read<T>(answer: Response | Promise<Response>): Promise<T> {
  return (await (await answer).json()) as T;
}
async function idOf(author: TestAuthor): Promise<string> {
  await author.write(thread);
  return author.id;
}
const send = (by: TestAuthor, more: object = {}) =>
  by.ask('POST', `/comments?thread=${thread}`, aSubmission(more));
const stand = (author: string, standing: string, note?: string) =>
  read<AuthorView>(
    server.post(`/moderation/authors/${author}/standing`, { standing, ...(note && { note }) }, ada),
  );
const states = async (more: object = {}) => {
  const { state, reasons } = await marie.write(thread, more);
  return { state, reasons };
};

describe('an author key', () => {
  it('that is trusted is not held by any rule, until it is left to the rules again', async () => {
    const author = await idOf(marie);
    const text = 'https://a.example casino';
    expect(await states({ text })).toMatchObject({ state: 'pending' });
    const view = await stand(author, 'trusted', 'Writes for us');
    expect(view).toMatchObject({ standing: 'trusted', by: 'Ada', counts: { pending: 1 } });
    expect(await states({ text: `${text} again` })).toEqual({ state: 'published', reasons: [] });
    await stand(author, 'none');
    expect(await states({ text: `${text} once more` })).toMatchObject({ state: 'pending' });
  });

  it('that is held always waits for a person, and hears why', async () => {
    await stand(await idOf(marie), 'held');
    expect(await states()).toEqual({ state: 'pending', reasons: ['author_held'] });
  });

  it('that is banned is told so, and nothing of it is stored; no edit either', async () => {
    const comment = await marie.write(thread);
    await stand(marie.id, 'banned', 'Threats');
    const answer = await send(marie, { text: 'Again' });
    expect(await read<Problem>(answer)).toMatchObject({ code: 'author_banned', status: 403 });
    const { id, version } = comment;
    const edit = await marie.ask('PATCH', `/comments/${id}`, { version, text: 'Threat' });
    expect(await read<Problem>(edit)).toMatchObject({ code: 'author_banned' });
    // Who has nothing more to say may still take back what was said.
    expect((await marie.ask('DELETE', `/comments/${id}`)).status).toBe(200);
  });

  it('keeps its standing to itself, and the log says who set it and why', async () => {
    const author = await idOf(marie);
    await stand(author, 'banned', 'Threats');
    const other = await anAuthor(server);
    expect((await send(other)).status).toBe(201);
    const { items } = await server.storage.audit.acts('default', 1, undefined);
    expect(items).toMatchObject([{ actor: 'Ada', action: 'ban', note: 'Threats' }]);
  });

  it('is for moderators alone', async () => {
    const url = `/moderation/authors/${await idOf(marie)}`;
    expect((await server.get(url)).status).toBe(401);
    expect((await server.post(`${url}/standing`, { standing: 'banned' })).status).not.toBe(200);
  });
});

function rewrite(id: string, body: object) {
  return server.post(`/moderation/comments/${id}/text`, body, ada);
}

describe('the words of a comment', () => {
  it('are read wherever the comment is by now, by moderators alone', async () => {
    const { id } = await marie.write(thread, { text: 'casino' });
    const path = `/moderation/comments/${id}`;
    expect(await read<ModerationItem>(server.get(path, ada))).toMatchObject({ state: 'pending' });
    const comments = [{ id, version: 1 }];
    await server.post('/moderation/decisions', { verdict: 'spam', comments }, ada);
    expect(await read<ModerationItem>(server.get(path, ada))).toMatchObject({
      state: 'spam',
      version: 2,
      moved: { by: 'Ada' },
    });
    expect((await server.get(path)).status).toBe(401);
    expect((await server.get(`/moderation/comments/${newId()}`, ada)).status).toBe(404);
  });

  it('are changed by a moderator, with the former ones kept and the reason in the log', async () => {
    const comment = await marie.write(thread, { text: 'Call 555-1234' });
    const body = { version: comment.version, text: 'Call me', note: 'A telephone number' };
    const item = await read<ModerationItem>(rewrite(comment.id, body));
    expect(item).toMatchObject({ text: 'Call me', state: 'published', version: 2 });
    expect(item.editedAt).toBe(server.clock.now);
    const edits = await read<EditHistory>(
      server.get(`/moderation/comments/${comment.id}/edits`, ada),
    );
    expect(edits.items).toMatchObject([{ text: 'Call 555-1234' }]);
    expect(await server.storage.audit.ofComment('default', comment.id)).toMatchObject([
      { actor: 'Ada', action: 'edit', note: 'A telephone number' },
    ]);
    const late = await rewrite(comment.id, { ...body, text: 'Too late' });
    expect(await read<Problem>(late)).toMatchObject({ code: 'version_conflict' });
    expect((await rewrite(newId(), body)).status).toBe(404);
    expect((await rewrite(comment.id, { version: 2, text: ' ' })).status).toBe(422);
  });
});
