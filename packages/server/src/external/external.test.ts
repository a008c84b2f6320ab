import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newId, type QueuePage, type Site, type SiteKey } from '@placet/protocol';
import { sealEmail } from '@placet/protocol/seal';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../log.js';
import { anAuthor } from '../testing/author.js';
import { aSubmission, openTestApp, type TestApp } from '../testing/test-app.js';
import { type ExternalOptions, createCheck } from './create-check.js';

interface Got {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
type Reply = { status?: number; body?: string; headers?: Record<string, string> } | 'silence';

let service: Server;
let base: string;
let got: Got[];
let replies: Reply[];
let app: TestApp | undefined;
const now = Date.UTC(2026, 0, 1);
const secret = 'a secret of both sides';
let logged = '';

beforeEach(async () => {
  got = [];
  replies = [];
  logged = '';
  service = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      got.push({ path: request.url ?? '', headers: request.headers, body });
      const reply = replies.shift() ?? { body: '{"verdict":"publish"}' };
      if (reply === 'silence') return;
      response.writeHead(reply.status ?? 200, reply.headers).end(reply.body ?? '');
    });
  });
  service.listen(0, '127.0.0.1');
  await once(service, 'listening');
  base = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
});
afterEach(async () => {
  await app?.close();
  app = undefined;
  service.closeAllConnections();
  service.close();
});

const log = createLog({ write: (line: string) => (logged += line) });
const hook = (more: object = {}): ExternalOptions => ({
  kind: 'webhook',
  url: `${base}/check`,
  secret,
  timeoutMs: replies.includes('silence') ? 500 : 5_000,
  retries: 1,
  ...more,
});
const atAkismet = (more: object = {}): ExternalOptions => ({
  kind: 'akismet',
  key: 'k3y',
  blog: 'https://news.example',
  url: base,
  timeoutMs: 5_000,
  ...more,
});
const comment = {
  site: 'default',
  id: 'id',
  thread: '/a',
  parent: null,
  name: 'Zoé',
  website: 'https://zoe.example/',
  text: 'Ça plaît 👍',
  locale: 'fr',
  page: { title: 'An article', url: 'https://news.example/a' },
  createdAt: now,
};
const check = (options: ExternalOptions) =>
  createCheck(options, { log, now: () => now })?.check(comment);

describe('a webhook', () => {
  it('gets the comment, signed, and its answer counts', async () => {
    replies = [{ body: '{"verdict":"trash","reason":"a threat\\u202e\\n"}' }];
    expect(await check(hook())).toEqual({ by: 'webhook', verdict: 'trash', why: 'a threat' });
    const [{ path, headers, body } = { path: '', headers: {}, body: '' }] = got;
    expect(path).toBe('/check');
    expect(JSON.parse(body)).toEqual(comment);
    expect(headers['placet-timestamp']).toBe(String(now / 1000));
    const signed = createHmac('sha256', secret)
      .update(`${now / 1000}.${body}`)
      .digest('hex');
    expect(headers['placet-signature']).toBe(`v1=${signed}`);
  });

  it.each<[string, Reply[], number]>([
    ['answers 503 and then', [{ status: 503 }], 2],
    ['answers 429 and then', [{ status: 429 }], 2],
    ['says nothing at first and then', ['silence'], 2],
  ])('%s answers is asked once more', async (_what, first, times) => {
    replies = first;
    expect(await check(hook())).toMatchObject({ verdict: 'publish' });
    expect(got).toHaveLength(times);
  });

  it.each<[string, Reply[], number]>([
    ['never answers', ['silence', 'silence'], 2],
    ['answers 500 each time', [{ status: 500 }, { status: 500 }], 2],
    ['refuses', [{ status: 403 }], 1],
    ['answers nonsense', [{ body: '<html>' }], 1],
    ['answers another verdict', [{ body: '{"verdict":"delete"}' }], 1],
    ['answers without end', [{ body: `"${'x'.repeat(20_000)}"` }], 1],
  ])('that %s gives no answer, and the site says what that means', async (_what, bad, times) => {
    for (const onFailure of ['publish', 'hold'] as const) {
      replies = [...bad];
      got.length = 0;
      const hold = onFailure === 'hold';
      expect(await check(hook({ onFailure }))).toEqual({ by: 'webhook', verdict: 'none', hold });
      expect(got).toHaveLength(times);
    }
    expect(logged).toContain('external check failed');
    expect(logged).not.toContain('plaît');
  });

  it('that sends elsewhere is not followed', async () => {
    replies = [{ status: 302, headers: { Location: `${base}/elsewhere` } }];
    expect(await check(hook({ retries: 0 }))).toMatchObject({ verdict: 'none' });
    expect(got.map(({ path }) => path)).toEqual(['/check']);
  });

  it('that is not there gives no answer', async () => {
    expect(await check(hook({ url: 'http://127.0.0.1:9/', retries: 0 }))).toMatchObject({
      verdict: 'none',
      hold: false,
    });
  });
});

describe('Akismet', () => {
  it('gets the text, and neither an address nor a network', async () => {
    replies = [{ body: 'false' }];
    expect(await check(atAkismet())).toEqual({ by: 'akismet', verdict: 'publish' });
    expect(got[0]?.path).toBe('/1.1/comment-check');
    expect(Object.fromEntries(new URLSearchParams(got[0]?.body))).toEqual({
      api_key: 'k3y',
      blog: 'https://news.example',
      user_ip: '0.0.0.0',
      comment_type: 'comment',
      comment_author: 'Zoé',
      comment_author_url: 'https://zoe.example/',
      comment_content: 'Ça plaît 👍',
      comment_date_gmt: '2026-01-01T00:00:00.000Z',
      permalink: 'https://news.example/a',
      blog_lang: 'fr',
      blog_charset: 'UTF-8',
    });
  });

  it.each<[Reply, object]>([
    [{ body: 'true' }, { verdict: 'spam' }],
    [{ body: 'true', headers: { 'X-akismet-pro-tip': 'discard' } }, { verdict: 'trash' }],
    [{ body: 'invalid' }, { verdict: 'none', hold: false }],
  ])('says %j', async (reply, answer) => {
    replies = [reply];
    expect(await check(atAkismet())).toEqual({ by: 'akismet', ...answer });
  });
});

async function open(options: ExternalOptions, rules = {}): Promise<TestApp> {
  app = await openTestApp({
    rules,
    external: createCheck(options, { log, now: () => now }),
  });
  return app;
}
const post = (server: TestApp, more: object = {}) =>
  server.post('/comments?thread=/a', aSubmission(more));

describe('a server with an external check', () => {
  it('keeps back what it asks to keep back, and says who objected', async () => {
    const server = await open(hook());
    expect((await post(server)).status).toBe(201);
    replies = [{ body: '{"verdict":"spam","reason":"known sender"}' }];
    expect((await post(server)).status).toBe(202);
    const ada = await server.signIn();
    const answer = await server.get('/moderation/comments?view=spam', ada);
    const { items } = (await answer.json()) as QueuePage;
    expect(items[0]?.reasons).toEqual([
      {
        rule: 'external_check',
        outcome: 'spam',
        evidence: { by: 'webhook', why: 'known sender', failed: false },
      },
    ]);
  });

  it('asks once about a comment, however often it is delivered', async () => {
    const server = await open(hook());
    const submission = aSubmission();
    for (let i = 0; i < 3; i++) await server.post('/comments?thread=/a', submission);
    expect(got).toHaveLength(1);
  });

  it('never sends the e-mail, nor what is refused or out of sight anyway', async () => {
    const server = await open(hook(), { disallowedWords: 'pills' });
    const site = (await (await server.get('')).json()) as Site & {
      readonly key: SiteKey;
    };
    const id = newId();
    const place = { site: 'default', thread: '/a', comment: id };
    const email = await sealEmail('marie@example.org', site.key, place);
    expect((await post(server, { id, email })).status).toBe(201);
    for (const part of ['marie@', email.ct, email.enc]) {
      expect(JSON.stringify(got)).not.toContain(part);
    }
    expect(JSON.stringify(got)).not.toContain('email');
    expect((await post(server, { text: 'pills' })).status).toBe(202);
    expect((await post(server, { trap: 'x' })).status).toBe(202);
    expect(got).toHaveLength(1);
  });

  it('does not hold the database while it waits', async () => {
    const server = await open(hook({ timeoutMs: 3_000, retries: 0 }));
    replies = ['silence'];
    const slow = post(server);
    const before = performance.now();
    expect((await server.get('/comments?thread=/a')).status).toBe(200);
    const other = server.storage.transaction((tx) => tx.comments.holdThread('default', '/b', now));
    await other;
    expect(performance.now() - before).toBeLessThan(2_500);
    expect((await slow).status).toBe(201);
  });

  it('asks about an edit, too', async () => {
    const server = await open(hook());
    const marie = await anAuthor(server);
    const { id, version } = await marie.write('/a');
    replies = [{ body: '{"verdict":"hold"}' }];
    const edit = { version, text: 'Something else entirely' };
    expect((await marie.ask('PATCH', `/comments/${id}`, edit)).status).toBeLessThan(300);
    expect(await server.storage.comments.find('default', id)).toMatchObject({ state: 'pending' });
    expect((JSON.parse(got[1]?.body ?? '{}') as { text: string }).text).toBe(edit.text);
  });

  it('asks nobody where the rules say so', async () => {
    const server = await open(hook(), { externalCheck: false });
    expect((await post(server)).status).toBe(201);
    expect(got).toEqual([]);
  });
});
