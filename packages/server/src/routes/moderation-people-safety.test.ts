import type { Invitation, People, Problem, Sessions } from '@placet/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { networkGuard } from '../middleware/network-guard.js';
import { aSubmission, openTestApp, origin, type TestApp } from '../testing/test-app.js';

type Headers = Record<string, string>;

const base = `${origin}/v1/sites/default/moderation`;
let server: TestApp;
let ada: Headers;

beforeAll(async () => {
  server = await openTestApp({ guard: networkGuard(600, Date.now) });
  ada = await server.signIn('Ada');
});
afterAll(() => server.close());

const json = { 'Content-Type': 'application/json' };
async function send(method: string, path: string, as: Headers, body?: object): Promise<Response> {
  return server.app.request(`${base}/${path}`, {
    method,
    headers: { ...json, ...as },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
}
const codeOf = async (answer: Response | Promise<Response>) =>
  ((await (await answer).json()) as Problem).code;
async function linkFor(name: string, role = 'moderator'): Promise<string> {
  const answer = await send('POST', 'people', ada, { name, role });
  return ((await answer.json()) as Invitation).invite;
}
const signIn = (invite: string, as: Headers = {}) =>
  server.post('/moderation/session', { invite }, { Origin: origin, ...as });

/** Sends all of a request but its last octet, and that when it is let go. */
function held(method: string, path: string, as: Headers, body: object) {
  const { promise: waited, resolve: letGo } = Promise.withResolvers<void>();
  const text = JSON.stringify(body);
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(new TextEncoder().encode(text.slice(0, -1)));
      await waited;
      controller.enqueue(new TextEncoder().encode(text.slice(-1)));
      controller.close();
    },
  });
  const init = { method, headers: { ...json, ...as }, body: stream, duplex: 'half' };
  const answer = Promise.resolve(server.app.request(`${base}/${path}`, init as RequestInit));
  return { answer, letGo };
}

describe('a request that is held back until its sender was removed', () => {
  it.each([
    ['POST', 'people', { name: 'Colleague', role: 'owner' }],
    ['PATCH', 'people/Ada', { role: 'read-only' }],
    ['POST', 'subjects/erase', { email: 'a@b.example' }],
    ['POST', 'decisions', { verdict: 'spam', comments: [] }],
    ['PUT', 'settings', { version: 0, settings: {} }],
    ['POST', 'passkeys', { id: 'A', rawId: 'A', type: 'public-key', response: {} }],
  ] as const)('does nothing: %s %s', async (method, path, body) => {
    const eve = await server.signIn('Eve', 'owner');
    const request = held(method, path, eve, body);
    // The server has seen who asks, and waits for the rest.
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await send('DELETE', 'people/Eve', ada)).status).toBe(200);
    request.letGo();
    // A body that says nothing valid is refused before anybody is asked again.
    expect(['sign_in_required', 'invalid']).toContain(await codeOf(request.answer));
    const people = (await (await send('GET', 'people', ada)).json()) as People;
    expect(people.people.map(({ name, role }) => `${name} ${role}`)).toEqual(['Ada owner']);
  });
});

describe('a stream of events', () => {
  it('ends when its session does, at the latest with the next event', async () => {
    const sam = await server.signIn('Sam', 'read-only');
    const answer = await server.app.request(`${base}/events`, { headers: sam });
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    await send('DELETE', 'people/Sam', ada);
    const last = await reader.read();
    expect(new TextDecoder().decode(last.value)).toContain('event: queue');
    expect((await reader.read()).done).toBe(true);
  });

  it('is one of ten that a session may have', async () => {
    const kay = await server.signIn('Kay', 'read-only');
    const open = async () => server.app.request(`${base}/events`, { headers: kay });
    const streams = await Promise.all(Array.from({ length: 10 }, open));
    expect(streams.every(({ status }) => status === 200)).toBe(true);
    expect((await open()).status).toBe(503);
    await Promise.all(streams.map(async ({ body }) => body?.cancel()));
    const again = await open();
    expect(again.status).toBe(200);
    await again.body?.cancel();
  });
});

describe('a link', () => {
  it('ends those that were made before it for the same person', async () => {
    const [first, second] = [await linkFor('Lea'), await linkFor('Lea')];
    expect(await codeOf(signIn(first))).toBe('invite_invalid');
    expect((await signIn(second)).status).toBe(200);
  });

  it('ends the session that the browser had', async () => {
    const mia = await server.signIn('Mia');
    const answer = await signIn(await linkFor('Mia'), mia);
    const now = { Cookie: answer.headers.get('Set-Cookie')?.split(';')[0] ?? '', Origin: origin };
    expect((await send('GET', 'session', mia)).status).toBe(401);
    const { sessions } = (await (await send('GET', 'sessions', now)).json()) as Sessions;
    expect(sessions).toHaveLength(1);
  });

  it('that is right is let in, however much others of the network tried in vain or sent', async () => {
    const invite = await linkFor('Noa');
    for (let times = 0; times < 12; times += 1) await signIn('x'.repeat(40));
    expect(await codeOf(signIn('x'.repeat(40)))).toBe('rate_limited');
    expect((await signIn(invite)).status).toBe(200);
    let status = 0;
    while (status !== 429) ({ status } = await server.post('/comments?thread=/a', aSubmission()));
    expect((await signIn(await linkFor('Noa'))).status).toBe(200);
    expect((await send('PATCH', 'people/Noa', ada, { role: 'read-only' })).status).toBe(200);
  });
});

describe('a name', () => {
  it.each(['.', '..', '\u200b', 'a\u202eb', 'a\u2028b', '---', 'server', 'Command line', '\ud800'])(
    'is one that people can read and a log can keep: not %j',
    async (name) => {
      expect(await codeOf(send('POST', 'people', ada, { name, role: 'owner' }))).toBe('invalid');
    },
  );

  it.each(['ada', 'Аda', 'A\u200dda', 'Áda'.normalize('NFD')])(
    'is not one that looks like somebody else’s: %j',
    async (name) => {
      expect(await codeOf(send('POST', 'people', ada, { name, role: 'owner' }))).toBe(
        'person_alike',
      );
    },
  );
});

describe('somebody who is shut out', () => {
  it('keeps their name and role, and nothing that signs in', async () => {
    const pia = await server.signIn('Pia');
    const link = await linkFor('Pia');
    expect((await send('DELETE', 'people/Pia/access', pia)).status).toBe(403);
    const answer = await send('DELETE', 'people/Pia/access', ada);
    expect(((await answer.json()) as People).people).toContainEqual(
      expect.objectContaining({ name: 'Pia', role: 'moderator', sessions: 0, cameIn: true }),
    );
    expect((await send('GET', 'session', pia)).status).toBe(401);
    expect((await signIn(link)).ok).toBe(false);
    expect(await codeOf(send('DELETE', 'people/Nobody/access', ada))).toBe('not_found');
  });
});

describe('an owner who never came in', () => {
  it('does not keep the last one who did', async () => {
    await linkFor('Typo', 'owner');
    expect(await codeOf(send('PATCH', 'people/Ada', ada, { role: 'moderator' }))).toBe(
      'last_owner',
    );
    expect((await send('DELETE', 'people/Typo', ada)).status).toBe(200);
  });
});

describe('who only reads', () => {
  it('can end the mails to them', async () => {
    const dig = await server.signIn('Dig');
    await send('PUT', 'digest', dig, { email: 'dig@site.example', hours: 24 });
    await send('PATCH', 'people/Dig', ada, { role: 'read-only' });
    expect((await send('PUT', 'digest', dig, { email: '', hours: 0 })).status).toBe(200);
    expect(await (await send('GET', 'digest', dig)).json()).toMatchObject({ email: '', hours: 0 });
  });
});
