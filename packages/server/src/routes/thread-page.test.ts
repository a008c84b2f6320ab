import { createHash } from 'node:crypto';
import type { Submission, ThreadPage } from '@placet/protocol';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importComments } from '../seed.js';
import { aSubmission, openTestApp, origin, type TestApp } from '../testing/test-app.js';

let server: TestApp;
let thread: string;
let path: string;
let threads = 0;
beforeAll(async () => {
  server = await openTestApp();
});
afterAll(() => server.close());
beforeEach(() => {
  threads += 1;
  thread = `/pages/${threads}?a=1&b="2"`;
  path = `/comments.html?thread=${encodeURIComponent(thread)}`;
});

const post = async (more: Partial<Submission> = {}) => {
  const submission = aSubmission(more);
  server.clock.now += 1;
  await server.post(`/comments?thread=${encodeURIComponent(thread)}`, submission);
  return submission.id;
};
const page = async (more = '') => (await server.get(`${path}${more}`)).text();
const send = async (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  server.app.request(`${origin}/v1/sites/default${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { Origin: origin, ...headers },
  });
const roots = async () =>
  (
    (await (
      await server.get(`/comments?thread=${encodeURIComponent(thread)}`)
    ).json()) as ThreadPage
  ).items;

describe('a thread as a page', () => {
  it('has every comment with its replies, in the site’s language or the one asked for', async () => {
    const root = await post({ text: 'It *pleases* [me](https://a.example/?x=1&y=2).' });
    const reply = await post({ text: '> quoted\n\n1. one', parent: root });
    const text = await page();
    expect(text).toContain('<html lang="fr" dir="ltr">');
    expect(text).toContain('Commentaires (2)');
    expect(text).toContain('<em>pleases</em>');
    expect(text).toContain('href="https://a.example/?x=1&amp;y=2" rel="nofollow ugc');
    expect(text.indexOf(`id="comment-${root}"`)).toBeLessThan(
      text.indexOf(`id="comment-${reply}"`),
    );
    const arabic = await page('&lang=ar-EG&part=section');
    expect(arabic).toMatch(/^<section class="placet-comments" lang="ar" dir="rtl">/);
    expect(await page('&lang=xx')).toContain('lang="fr"');
  });

  it('runs nothing, is framed by nobody, and sends its form nowhere else', async () => {
    await post();
    const answer = await server.get(path);
    const policy = answer.headers.get('Content-Security-Policy') ?? '';
    expect(policy).toMatch(
      /default-src 'none'; style-src 'sha256-[^']+'; img-src 'self'; form-action 'self'/,
    );
    expect(policy).toContain("frame-ancestors 'none'");
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(await answer.text()) ?? [];
    expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    const etag = answer.headers.get('ETag') ?? '';
    const again = await server.get(path, { 'If-None-Match': etag });
    expect([again.status, again.headers.get('Content-Security-Policy')]).toEqual([304, policy]);
  });

  it('is text and nothing but text, whatever somebody wrote', async () => {
    const hostile = `"><script>alert(1)</script><img src=x onerror=alert(2)>'&lt;`;
    await post({
      name: `<b>${hostile}`.slice(0, 80),
      text: `${hostile}\n\n\`${hostile}\`\n\n[x](javascript:alert(3)) [${hostile}](https://a.example/"onclick=x)`,
      website: `https://a.example/"><script>`,
    });
    const text = await page(`&reply=${encodeURIComponent('"><script>')}&sort=oldest`);
    expect(text).not.toMatch(/<script|<img|<b>"|href="javascript:|"onclick/i);
    expect(text).toContain('&lt;script&gt;alert(1)');
  });

  it('pages roots, and the replies of one conversation', async () => {
    const one = { thread, name: 'Marie', state: 'published' } as const;
    const replies = Array.from({ length: 52 }, (_, i) => ({
      ...one,
      key: `${i}`,
      parent: 'root',
      text: `Reply ${i}`,
      createdAt: i + 2,
    }));
    await importComments(server.storage, 'default', [
      { ...one, key: 'root', text: 'The root', createdAt: 1 },
      ...replies,
    ]);
    const [, more = ''] = /href="[^"]*(&amp;root=[^"]+)"/.exec(await page()) ?? [];
    const rest = await page(more.replaceAll('&amp;', '&'));
    expect(rest.match(/<article/g)).toHaveLength(3);
    expect(rest).toContain('The root');
    expect(rest).toContain('Tous les commentaires');
    expect((await server.get(`${path}&root=nothing`)).status).toBe(404);
  });
});

describe('a plain form', () => {
  it('takes a comment without an address, and says why it asks for none', async () => {
    expect(await page()).toMatch(/sans JavaScript, elle ne pourrait pas être scellée/);
    expect(await page()).not.toMatch(/name="email"|type="email"/);
    const answer = await send({ text: 'Sans script', name: 'Marie', website: '', parent: '' });
    expect(answer.status).toBe(303);
    const [root] = await roots();
    expect(root).toMatchObject({ author: { name: 'Marie', website: null } });
    const location = answer.headers.get('Location') ?? '';
    expect(location).toMatch(new RegExp(`#comment-${root?.id}$`));
    const said = await (await server.app.request(location.split('#')[0] ?? '')).text();
    expect(said).toContain('Votre commentaire est publié.');
  });

  it('answers a comment', async () => {
    const root = await post({ name: 'Élodie' });
    const form = await page(`&reply=${root}`);
    expect(form).toContain(`name="parent" value="${root}"`);
    expect(form).toMatch(/en réponse à <bdi>Élodie<\/bdi>/);
    await send({ text: 'Une réponse', name: 'Paul', parent: root });
    expect((await roots())[0]?.replies.items).toMatchObject([{ author: { name: 'Paul' } }]);
  });

  it('says that a comment is held, and robots tell themselves', async () => {
    for (const fields of [
      { text: 'http://a.example http://b.example', name: 'Paul' },
      { text: 'Buy!', name: 'Robot', trap: 'x' },
    ]) {
      const { headers } = await send(fields);
      expect(headers.get('Location')).toContain('sent=held');
    }
    expect(await roots()).toEqual([]);
    const states = await server.storage.queue.counts('default');
    expect(states.spam).toBeGreaterThan(0);
  });

  it('keeps what was typed when it cannot be taken, and says what is wrong', async () => {
    const typed = { text: 'Written & <kept>', name: 'Paul', website: 'nowhere' };
    const refused = await send(typed);
    expect(refused.status).toBe(422);
    const text = await refused.text();
    expect(text).toContain('qui commence par https://');
    expect(text).toContain('Written &amp; &lt;kept&gt;');
    expect(text).toContain('value="nowhere"');
    expect(await (await send({ text: 'Words', name: ' ' })).text()).toContain('Indiquez un nom');
    const twice = { text: 'Twice', name: 'Paul' };
    await send(twice);
    const again = await send(twice);
    expect([again.status, await again.text()]).toEqual([
      409,
      expect.stringContaining('a déjà été envoyé'),
    ]);
    expect((await send(twice, { Origin: 'https://evil.example' })).status).toBe(403);
  });
});
