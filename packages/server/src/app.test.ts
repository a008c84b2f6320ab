import { limits, problemCodes, type Problem } from '@placet/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { networkGuard } from './middleware/network-guard.js';
import { aSubmission, openTestApp, origin, type TestApp } from './testing/test-app.js';

let server: TestApp;
beforeAll(async () => {
  server = await openTestApp({
    extend: (app) => {
      app.get('/page', (c) => c.text('A page of my own'));
      app.get('/broken', () => {
        throw new Error('a defect');
      });
    },
  });
});
afterAll(() => server.close());

const site = `${origin}/v1/sites/default`;
const comments = `${site}/comments?thread=/a`;
const ask = async (url: string, init?: RequestInit) => server.app.request(url, init);
const json = { 'Content-Type': 'application/json' };
const write = (body: BodyInit, headers: Record<string, string> = json) =>
  ask(comments, { method: 'POST', headers, body });

async function problemOf(answering: Response | Promise<Response>): Promise<Problem> {
  const answer = await answering;
  const document = (await answer.json()) as Problem;
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
  expect(answer.headers.get('Cache-Control')).toBe('no-store');
  expect(document).toMatchObject({
    ...problemCodes[document.code],
    type: `urn:placet:problem:${document.code}`,
    status: answer.status,
  });
  return document;
}

describe('a request that cannot be answered', () => {
  it.each<[string, () => Promise<Response>, string]>([
    ['an address that does not exist', () => ask(`${origin}/nowhere`), 'not_found'],
    ['a site that does not exist', () => ask(`${origin}/v1/sites/other/`), 'not_found'],
    [
      'a site that cannot exist',
      () => ask(`${origin}/v1/sites/..%2Fx/comments?thread=/a`),
      'not_found',
    ],
    ['a method that does not exist', () => ask(comments, { method: 'PUT' }), 'method_not_allowed'],
    ['a thread that is missing', () => ask(`${site}/comments`), 'invalid'],
    ['a thread that is blank', () => ask(`${site}/comments?thread=%20`), 'invalid'],
    ['a thread with control characters', () => ask(`${site}/comments?thread=a%00b`), 'invalid'],
    [
      'a thread that is too long',
      () => ask(`${site}/comments?thread=${'a'.repeat(501)}`),
      'invalid',
    ],
    ['an order that does not exist', () => ask(`${comments}&sort=best`), 'invalid'],
    ['a limit that is no number', () => ask(`${comments}&limit=1e1`), 'invalid'],
    ['a limit that is too high', () => ask(`${comments}&limit=51`), 'invalid'],
    ['a cursor that is none', () => ask(`${comments}&after=W10`), 'invalid'],
    ['a body that is no JSON', () => write('{'), 'malformed'],
    ['a body that is empty', () => write(''), 'malformed'],
    ['a body that is no UTF-8', () => write(new Uint8Array([0x22, 0xff, 0x22])), 'malformed'],
    ['a body of another type', () => write('{}', { 'Content-Type': 'text/plain' }), 'malformed'],
    ['a body without a type', () => write(new Uint8Array([0x7b]), {}), 'malformed'],
    ['a body of the wrong shape', () => write('[]'), 'invalid'],
    [
      'a body that says too much',
      () => write(JSON.stringify({ ...aSubmission(), x: 1 })),
      'invalid',
    ],
    ['a body that is too large', () => write(`"${'x'.repeat(limits.body)}"`), 'too_large'],
  ])('is told in a problem document: %s', async (_, answer, code) => {
    expect((await problemOf(answer())).code).toBe(code);
  });

  it('is told which methods there are', async () => {
    const answer = await ask(comments, { method: 'DELETE' });
    expect(answer.headers.get('Allow')).toBe('GET, POST');
  });

  it.each([
    ['text', '', 'required'],
    ['text', ' \u200b\n', 'invalid'],
    ['text', 'x'.repeat(limits.text + 1), 'too_long'],
    ['name', 'x'.repeat(limits.name + 1), 'too_long'],
    ['website', 'javascript:alert(1)', 'invalid'],
    ['id', 'not-an-id', 'invalid'],
    ['parent', 'not-an-id', 'invalid'],
  ])('is told which field is wrong: %s %j', async (field, value, code) => {
    const { errors } = await problemOf(write(JSON.stringify({ ...aSubmission(), [field]: value })));
    expect(errors).toContainEqual({ field, code: expect.stringMatching(code) });
  });

  it('is not read to its end when it never stops', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(16_384).fill(0x20));
      },
    });
    const answer = ask(comments, {
      method: 'POST',
      headers: json,
      body: endless,
      duplex: 'half',
    } as RequestInit);
    expect((await problemOf(answer)).code).toBe('too_large');
    expect(sent).toBeLessThan(20);
  });

  it('fails without saying more than that, and the log says where but not what was sent', async () => {
    const answer = ask(`${origin}/broken?secret=1`, { headers: { Cookie: 'secret=2' } });
    expect(await problemOf(answer)).not.toHaveProperty('detail');
    expect(server.log()).toContain('a defect');
    expect(server.log()).not.toContain('secret');
  });
});

describe('pages of other origins', () => {
  it('may read, without credentials', async () => {
    for (const path of ['', '/', '/comments?thread=/a']) {
      const answer = await ask(`${site}${path}`, { headers: { Origin: 'https://any.example' } });
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect(answer.headers.get('Access-Control-Allow-Credentials')).toBeNull();
      expect(answer.headers.get('Access-Control-Expose-Headers')).toContain('ETag');
    }
  });

  it('may write when they are listed, or are our own', async () => {
    for (const Origin of ['https://news.example', origin]) {
      const body = JSON.stringify(aSubmission());
      const answer = await ask(comments, { method: 'POST', headers: { ...json, Origin }, body });
      expect(answer.status).toBe(201);
    }
  });

  it.each([
    'https://evil.example',
    'https://news.example.evil.example',
    'http://news.example',
    'null',
  ])('may not write from %s, and can read why', async (Origin) => {
    const body = JSON.stringify(aSubmission());
    const answer = await ask(comments, { method: 'POST', headers: { ...json, Origin }, body });
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect((await problemOf(answer)).code).toBe('origin_forbidden');
  });

  it('ask once a day whether they may, not each time', async () => {
    const answer = await ask(comments, {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://news.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type,placet-proof',
      },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('Access-Control-Allow-Headers')).toContain('Placet-Proof');
    expect(answer.headers.get('Access-Control-Max-Age')).toBe('86400');
  });

  it('get nothing of the moderators’ part', async () => {
    const answer = await ask(`${site}/moderation/session`, {
      headers: { Origin: 'https://any.example' },
    });
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });
});

describe('every answer', () => {
  it('says that it is what it says, and that no page may frame it', async () => {
    for (const path of [comments, `${site}/nowhere`, `${site}/comments`]) {
      const { headers } = await ask(path);
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
    }
  });

  it('of the health checks is short', async () => {
    expect(await (await ask(`${origin}/healthz`)).text()).toBe('ok');
    expect(await (await ask(`${origin}/readyz`)).text()).toBe('ready');
    expect((await ask(`${origin}/metrics`)).status).toBe(200);
  });

  it('may be one of my own pages', async () => {
    expect(await (await ask(`${origin}/page`)).text()).toBe('A page of my own');
  });
});

describe('a network that asks too much', () => {
  it('is told to wait, and for how long; others are not', async () => {
    let address = '203.0.113.5';
    const strict = await openTestApp({
      guard: networkGuard(20, () => server.clock.now),
      addressOf: () => address,
    });
    const send = () => strict.post('/comments?thread=/a', aSubmission());
    expect((await send()).status).toBe(201);
    expect((await send()).status).toBe(201);
    const answer = await send();
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect((await problemOf(answer)).code).toBe('rate_limited');
    address = '203.0.113.200';
    expect((await send()).status).toBe(429);
    address = '203.0.114.5';
    expect((await send()).status).toBe(201);
    await strict.close();
  });
});
