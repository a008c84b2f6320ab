import type { AuthorExport, OwnComments, ThreadPage, Vote } from '@placet/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { networkGuard } from '../middleware/network-guard.js';
import { defaultSite } from '../settings/defaults.js';
import { anAuthor, type TestAuthor } from '../testing/author.js';
import { openTestApp, type TestApp } from '../testing/test-app.js';

let server: TestApp;
let marie: TestAuthor;
let other: TestAuthor;
beforeAll(async () => {
  server = await openTestApp({ site: { ...defaultSite, votes: true } });
  [marie, other] = [await anAuthor(server), await anAuthor(server)];
});
afterAll(() => server.close());

async function read<T>(answer: Response | Promise<Response>): Promise<T> {
  return (await (await answer).json()) as T;
}
const own = (more: string) =>
  read<OwnComments>(marie.ask('GET', `/authors/me/comments?limit=2${more}`));
const vote = (by: TestAuthor, id: string, method = 'POST') =>
  by.ask(method, `/comments/${id}/vote`);
const page = (thread: string) => read<ThreadPage>(server.get(`/comments?thread=${thread}`));

describe('an author', () => {
  it('sees their own comments of every page, newest first, page by page', async () => {
    const ids: string[] = [];
    for (const thread of ['/a', '/b', '/c']) {
      server.clock.now += 1;
      ids.unshift((await marie.write(thread)).id);
    }
    await other.write('/a');
    const first = await own('');
    const second = await own(`&after=${first.next}`);
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
    expect(second.next).toBeNull();
  });

  it('takes away a copy of everything that is kept about them', async () => {
    const paul = await anAuthor(server);
    const { id } = await paul.write('/export', { text: 'First', website: 'https://p.example' });
    await paul.ask('PATCH', `/comments/${id}`, { version: 1, text: 'http://a.de http://b.de' });
    const liked = await marie.write('/export');
    await paul.ask('POST', `/comments/${liked.id}/vote`);
    const answer = await paul.ask('GET', '/authors/me/export');
    expect(answer.headers.get('Content-Disposition')).toContain('attachment');
    expect(await read<AuthorExport>(answer)).toMatchObject({
      author: paul.id,
      comments: [
        {
          id,
          thread: '/export',
          state: 'pending',
          reasons: ['max_links'],
          website: 'https://p.example/',
          edits: [{ text: 'First' }],
        },
      ],
      votes: [liked.id],
    });
    expect((await server.get('/authors/me/export')).status).toBe(401);
  });

  it('erases everything they wrote, and what others wrote stays', async () => {
    const paul = await anAuthor(server);
    const root = await paul.write('/erase', { text: 'Mine' });
    const reply = await other.write('/erase', { parent: root.id });
    await paul.ask('POST', `/comments/${reply.id}/vote`);
    await paul.write('/erase', { parent: reply.id, text: 'http://a.de http://b.de' });
    expect(await read(paul.ask('DELETE', '/authors/me'))).toEqual({ comments: 2 });
    expect(await read(paul.ask('DELETE', '/authors/me'))).toEqual({ comments: 0 });
    const { items, total } = await page('/erase');
    expect(total).toBe(1);
    expect(items).toMatchObject([
      { author: null, body: [], replies: { items: [{ id: reply.id, votes: 0 }] } },
    ]);
    expect(await read<OwnComments>(paul.ask('GET', '/authors/me/comments'))).toMatchObject({
      items: [],
    });
    const kept = await server.storage.comments.find('default', root.id);
    expect(JSON.stringify(kept)).not.toContain('Mine');
  });
});

describe('a vote', () => {
  it('counts once for each key, and can be taken back', async () => {
    const { id } = await marie.write('/votes');
    await vote(other, id);
    expect(await read<Vote>(vote(other, id))).toEqual({ id, votes: 1, mine: true });
    expect((await page('/votes')).items).toMatchObject([{ id, votes: 1 }]);
    expect(await read(other.ask('GET', '/authors/me/votes?thread=/votes'))).toEqual({
      items: [id],
    });
    expect(await read<Vote>(vote(other, id, 'DELETE'))).toEqual({ id, votes: 0, mine: false });
  });

  it('is nobody’s for their own comment, nor without a key, nor where the site counts none', async () => {
    const { id } = await marie.write('/votes');
    expect(await read(vote(marie, id))).toMatchObject({ code: 'vote_not_possible' });
    expect(await read(server.post(`/comments/${id}/vote`, ''))).toMatchObject({
      code: 'proof_required',
    });
    const without = await openTestApp();
    const [one, two] = [await anAuthor(without), await anAuthor(without)];
    const comment = await one.write('/votes');
    expect(await read(vote(two, comment.id))).toMatchObject({ code: 'vote_not_possible' });
    const [shown] = (await read<ThreadPage>(without.get('/comments?thread=/votes'))).items;
    expect(shown).not.toHaveProperty('votes');
    await without.close();
  });

  it('is worth nothing to one network with many keys', async () => {
    const strict = await openTestApp({
      site: { ...defaultSite, votes: true },
      guard: networkGuard(10_000, () => server.clock.now),
    });
    const { id } = await (await anAuthor(strict)).write('/votes');
    const answers: number[] = [];
    for (let i = 0; i < 12; i += 1) answers.push((await vote(await anAuthor(strict), id)).status);
    expect(answers.filter((status) => status === 200)).toHaveLength(10);
    expect(answers.slice(10)).toEqual([429, 429]);
    await strict.close();
  });
});
