import type { AuditPage, Invitation, People, Problem, Sessions } from '@placet/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { networkGuard } from '../middleware/network-guard.js';
import { aSubmission, openTestApp, origin, type TestApp } from '../testing/test-app.js';

let server: TestApp;
let ada: Record<string, string>;
let bea: Record<string, string>;
let cleo: Record<string, string>;

beforeAll(async () => {
  server = await openTestApp({ rules: { holdAll: true } });
  ada = await server.signIn('Ada');
  bea = await server.signIn('Bea');
  cleo = await server.signIn('Cleo', 'read-only');
});
afterAll(() => server.close());

async function read<T>(answer: Response | Promise<Response>): Promise<T> {
  return (await (await answer).json()) as T;
}
async function send(method: string, path: string, as = ada, body?: object): Promise<Response> {
  return server.app.request(`${origin}/v1/sites/default/moderation/${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...as },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
}
const codeOf = async (answer: Promise<Response>) => (await read<Problem>(answer)).code;
const peopleBy = async (as = ada) => (await read<People>(send('GET', 'people', as))).people;

describe('the first one in', () => {
  it('is the owner, and who comes later is a moderator unless it is said otherwise', async () => {
    expect(await peopleBy()).toMatchObject([
      { name: 'Ada', role: 'owner', sessions: 1, passkeys: 0 },
      { name: 'Bea', role: 'moderator' },
      { name: 'Cleo', role: 'read-only' },
    ]);
    expect(await read(send('GET', 'session', cleo))).toMatchObject({ role: 'read-only' });
  });
});

describe('a role', () => {
  it('that reads only changes nothing, and opens no address', async () => {
    const { id } = aSubmission();
    await server.post('/comments?thread=/a', aSubmission({ id }));
    expect((await send('GET', 'comments?view=pending', cleo)).status).toBe(200);
    expect((await send('GET', 'audit', cleo)).status).toBe(200);
    const decision = { verdict: 'publish', comments: [{ id, version: 1 }] };
    for (const [path, body] of [
      ['decisions', decision],
      [`comments/${id}/email`, { reason: 'why' }],
      [`comments/${id}/text`, { text: 'other', version: 1 }],
      ['subjects', { email: 'a@b.example' }],
      ['subjects/erase', { email: 'a@b.example' }],
    ] as const) {
      expect([path, await codeOf(send('POST', path, cleo, body))]).toEqual([path, 'role_required']);
    }
    expect((await send('POST', 'decisions', bea, decision)).status).toBe(200);
  });

  it('below the owner’s lets nobody in, and leaves rules and people alone', async () => {
    for (const [method, path, body] of [
      ['GET', 'people', undefined],
      ['POST', 'people', { name: 'Eve', role: 'owner' }],
      ['PATCH', 'people/Bea', { role: 'owner' }],
      ['DELETE', 'people/Ada', undefined],
      ['PUT', 'rules', { version: 0, rules: {} }],
      ['DELETE', 'learning', undefined],
    ] as const) {
      expect([path, await codeOf(send(method, path, bea, body))]).toEqual([path, 'role_required']);
    }
  });

  it('changes at once, for sessions that are open, too', async () => {
    expect((await send('PATCH', 'people/Cleo', ada, { role: 'owner' })).status).toBe(200);
    expect((await send('GET', 'people', cleo)).status).toBe(200);
    await send('PATCH', 'people/Cleo', ada, { role: 'read-only' });
    expect((await send('GET', 'people', cleo)).status).toBe(403);
    const { items } = await read<AuditPage>(send('GET', 'audit'));
    expect(items.filter(({ action }) => action === 'role')).toMatchObject([
      { actor: 'Ada', note: 'Cleo: owner → read-only' },
      { actor: 'Ada', note: 'Cleo: read-only → owner' },
    ]);
  });
});

describe('the last owner', () => {
  it('stays, and stays an owner', async () => {
    expect(await codeOf(send('DELETE', 'people/Ada'))).toBe('last_owner');
    expect(await codeOf(send('PATCH', 'people/Ada', ada, { role: 'moderator' }))).toBe(
      'last_owner',
    );
    expect((await peopleBy())[0]).toMatchObject({ name: 'Ada', role: 'owner' });
  });

  it('is one of two who leave at the same moment', async () => {
    await send('PATCH', 'people/Bea', ada, { role: 'owner' });
    const both = await Promise.all([
      send('PATCH', 'people/Ada', ada, { role: 'moderator' }),
      send('PATCH', 'people/Bea', bea, { role: 'moderator' }),
    ]);
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 409]));
    const owner = both[0]?.ok ? bea : ada;
    await send('PATCH', 'people/Ada', owner, { role: 'owner' });
    await send('PATCH', 'people/Bea', ada, { role: 'moderator' });
  });
});

describe('somebody who is let in', () => {
  it('signs in once with a link that an owner made, and is gone once removed', async () => {
    const invitation = { name: 'Dora / Ü', role: 'moderator' };
    const { invite, role } = await read<Invitation>(send('POST', 'people', ada, invitation));
    expect(role).toBe('moderator');
    const signedIn = await server.post('/moderation/session', { invite }, { Origin: origin });
    const Cookie = signedIn.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    const dora = { Cookie, Origin: origin };
    expect((await send('GET', 'comments', dora)).status).toBe(200);
    const { invite: unused } = await read<Invitation>(send('POST', 'people', ada, invitation));

    const name = encodeURIComponent(invitation.name);
    const left = await read<People>(send('DELETE', `people/${name}`));
    expect(left.people.map((person) => person.name)).not.toContain(invitation.name);
    expect((await send('GET', 'comments', dora)).status).toBe(401);
    const late = server.post('/moderation/session', { invite: unused }, { Origin: origin });
    expect(await codeOf(late)).toBe('invite_invalid');
    expect(await codeOf(send('DELETE', `people/${name}`))).toBe('not_found');
  });

  it.each([
    [{ name: ' ', role: 'owner' }],
    [{ name: 'a\nb', role: 'owner' }],
    [{ name: 'Eve', role: 'root' }],
  ])('has a name and a role: %j', async (person) => {
    expect(await codeOf(send('POST', 'people', ada, person))).toBe('invalid');
  });
});

const sessionsOf = async (as: Record<string, string>) =>
  (await read<Sessions>(send('GET', 'sessions', as))).sessions;

describe('sessions', () => {
  it('are listed with device and time, and ended from elsewhere', async () => {
    const invitation = { name: 'Bea', role: 'moderator' };
    const { invite } = await read<Invitation>(send('POST', 'people', ada, invitation));
    const agent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
    const headers = { Origin: origin, 'User-Agent': agent };
    const signedIn = await server.post('/moderation/session', { invite }, headers);
    const phone = {
      Cookie: signedIn.headers.get('Set-Cookie')?.split(';')[0] ?? '',
      Origin: origin,
    };
    const listed = await sessionsOf(bea);
    expect(listed.every(({ moderator }) => moderator === 'Bea')).toBe(true);
    expect(listed.filter(({ current }) => current)).toHaveLength(1);
    const other = listed.find(({ current }) => !current);
    expect(other).toMatchObject({ device: 'Firefox, Linux', way: 'link' });
    expect((await send('DELETE', `sessions/${other?.id}`, bea)).status).toBe(204);
    expect((await send('GET', 'comments', phone)).status).toBe(401);
  });

  it('of others are seen and ended by owners alone', async () => {
    const mine = (await sessionsOf(ada)).find(({ current }) => current)?.id ?? '';
    expect(await codeOf(send('DELETE', `sessions/${mine}`, bea))).toBe('not_found');
    const fay = await server.signIn('Fay');
    const [hers] = await sessionsOf(fay);
    expect((await sessionsOf(ada)).map(({ id }) => id)).toContain(hers?.id);
    expect((await send('DELETE', `sessions/${hers?.id}`)).status).toBe(204);
    expect((await send('GET', 'session', fay)).status).toBe(401);
    const { items } = await read<AuditPage>(send('GET', 'audit'));
    expect(items[0]).toMatchObject({ actor: 'Ada', action: 'end-session', note: 'Fay' });
  });

  it('remember to the hour when they were seen', async () => {
    const start = server.clock.now;
    server.clock.now = start + 59 * 60_000;
    expect((await sessionsOf(bea)).find(({ current }) => current)?.seenAt).toBe(start);
    server.clock.now = start + 61 * 60_000;
    await send('GET', 'session', bea);
    expect((await sessionsOf(bea)).find(({ current }) => current)?.seenAt).toBe(server.clock.now);
    server.clock.now = start;
  });
});

describe('signing in', () => {
  const made = { id: 'AAAA', rawId: 'AAAA', type: 'public-key' };

  it('with a passkey that is not known is refused, like one that signs nonsense', async () => {
    const response = { clientDataJSON: 'AAAA', authenticatorData: 'AAAA', signature: 'AAAA' };
    const used = { passkey: { ...made, response } };
    const answer = server.post('/moderation/session', used, { Origin: origin });
    expect(await codeOf(answer)).toBe('passkey_invalid');
    const attestation = { clientDataJSON: 'AAAA', attestationObject: 'AAAA' };
    const added = send('POST', 'passkeys', ada, { ...made, response: attestation });
    expect(await codeOf(added)).toBe('passkey_invalid');
  });

  it('gets options that name the host, and ask for a device that is unlocked', async () => {
    const making = await read<Record<string, unknown>>(send('POST', 'passkeys/options', cleo));
    expect(making).toMatchObject({
      rp: { id: 'localhost' },
      user: { name: 'Cleo' },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    const signing = await read(server.post('/moderation/session/options', '', { Origin: origin }));
    expect(signing).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
  });

  it('is tried in vain ten times in a quarter of an hour, and then not at all', async () => {
    const now = Date.now();
    const slow = await openTestApp({ guard: networkGuard(100_000, () => now) });
    const owner = await slow.signIn('Ada');
    const tryOnce = () =>
      slow.post('/moderation/session', { invite: 'x'.repeat(40) }, { Origin: origin });
    for (let times = 0; times < 10; times += 1) {
      expect(await codeOf(tryOnce())).toBe('invite_invalid');
    }
    const refused = await tryOnce();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(60);
    expect((await slow.get('/moderation/session', owner)).status).toBe(200);
    await slow.close();
  });
});
