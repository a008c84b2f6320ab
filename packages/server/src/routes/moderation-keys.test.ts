import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type AuditPage,
  type Envelope,
  type Envelopes,
  type Keys,
  newId,
  type Problem,
  type ResealResult,
  type Site,
  type SubjectErasure,
  type SubjectFile,
} from '@placet/protocol';
import { generateKey, keyId, openEmail, type PrivateKey, sealEmail } from '@placet/protocol/seal';
import { newRecoveryCode, unwrapKey, wrapKey } from '@placet/protocol/wrap';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resealHere } from '../domain/envelopes.js';
import { openKeyFile } from '../keys/key-file.js';
import { keyRing } from '../keys/key-ring.js';
import { aSubmission, openTestApp, origin, type TestApp } from '../testing/test-app.js';

let server: TestApp;
let ada: Record<string, string>;
beforeEach(async () => {
  server = await openTestApp();
  ada = await server.signIn('Ada');
});
afterEach(() => server.close());

async function read<T>(answer: Response | Promise<Response>): Promise<T> {
  return (await (await answer).json()) as T;
}
async function send(method: string, path: string, body?: object, as = ada): Promise<Response> {
  return server.app.request(`${origin}/v1/sites/default/moderation/${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...as },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
}
const codeOf = async (answer: Promise<Response>) => (await read<Problem>(answer)).code;
const keysOf = async (as = ada) => (await read<Keys>(send('GET', 'keys', undefined, as))).keys;
const siteKey = async () => (await read<Site>(server.get('/'))).key;

/** Makes a key as an owner's browser does, some time after the server made its own. */
async function takeOver(
  passphrase = 'four words are enough',
): Promise<PrivateKey & { code: string }> {
  server.clock.now += 60_000;
  const key = await generateKey();
  const code = newRecoveryCode();
  const answer = await send('POST', 'keys', {
    id: key.id,
    publicKey: key.publicKey,
    passphrase: await wrapKey(key, passphrase),
    recovery: await wrapKey(key, code),
  });
  expect(answer.status).toBe(200);
  return { ...key, code };
}

/** A visitor's comment with an address, sealed to whatever key the site has now. */
async function comment(address: string, thread = '/a'): Promise<string> {
  const key = await siteKey();
  const { id } = aSubmission();
  const place = { site: 'default', thread, comment: id };
  const email = key && (await sealEmail(address, key, place));
  const sent = aSubmission({ id, ...(email && { email }) });
  expect((await server.post(`/comments?thread=${thread}`, sent)).status).toBe(201);
  return id;
}
const open = (envelope: Envelope, { privateKey }: PrivateKey) =>
  openEmail(envelope.email, privateKey, {
    site: 'default',
    thread: envelope.thread,
    comment: envelope.id,
  });

describe('an owner who takes the key over', () => {
  it('is who opens addresses from then on; what the server can open it seals to the new key', async () => {
    const before = await comment('old@mail.example');
    const key = await takeOver();
    expect(await siteKey()).toMatchObject({ id: key.id, heldBy: 'owner' });
    const after = await comment('new@mail.example');
    const reason = { reason: 'why' };
    expect(await codeOf(send('POST', `comments/${after}/email`, reason))).toBe('key_not_here');
    expect(await read(send('POST', `comments/${before}/email`, reason))).toEqual({
      email: 'old@mail.example',
    });
    expect(await keysOf()).toMatchObject([
      { id: key.id, heldBy: 'owner', current: true, sealed: 1, holders: ['Ada'] },
      { heldBy: 'server', current: false, sealed: 1 },
    ]);

    expect(await read(send('POST', 'keys/reseal'))).toEqual({ resealed: 1, dropped: 0, left: 0 });
    expect(await codeOf(send('POST', `comments/${before}/email`, reason))).toBe('key_not_here');
    const envelope = await read<Envelope>(send('POST', `comments/${before}/envelope`, reason));
    expect(await open(envelope, key)).toBe('old@mail.example');
    const { items } = await read<AuditPage>(send('GET', 'audit'));
    expect(items.slice(0, 2).map(({ action, note }) => [action, note])).toEqual([
      ['reveal', 'why'],
      ['reseal', '1'],
    ]);
  });

  it('finds the wrapped key on a second device, and the recovery sheet opens it, too', async () => {
    const key = await takeOver('a passphrase of mine');
    const [newest] = await keysOf();
    const jwe = (kind: string) => newest?.wrapped.find((copy) => copy.kind === kind)?.jwe ?? '';
    const { code, ...pair } = key;
    expect(await unwrapKey(jwe('passphrase'), 'a passphrase of mine', key.id)).toEqual(pair);
    expect(await unwrapKey(jwe('recovery'), code, key.id)).toEqual(pair);
    expect(await unwrapKey(jwe('recovery'), 'a passphrase of mine', key.id)).toBeUndefined();
  });

  it('has the key alone: nothing that the server keeps opens an address', async () => {
    const key = await takeOver();
    await comment('ann@mail.example');
    const files = await Promise.all(
      ['placet.sqlite', 'placet.sqlite-wal', 'keys.json'].map((name) =>
        readFile(join(server.folder, name), 'latin1').catch(() => ''),
      ),
    );
    expect(files.join()).toContain(key.publicKey);
    expect(files.join()).not.toContain(key.privateKey);
    expect(files.join()).not.toContain(key.code);
    expect(files.join()).not.toContain('ann@mail.example');
  });

  it('hands it over with a code that ends once the other one has a passphrase', async () => {
    const bea = await server.signIn('Bea');
    const key = await takeOver();
    const code = newRecoveryCode();
    const handover = { kind: 'handover', jwe: await wrapKey(key, code), moderator: 'Bea' };
    expect((await send('PUT', `keys/${key.id}/wrapped`, handover)).status).toBe(200);
    expect((await keysOf(bea))[0]?.wrapped.map(({ kind }) => kind)).toEqual(['handover']);
    const own = { kind: 'passphrase', jwe: await wrapKey(key, 'hers alone, and long') };
    expect((await send('PUT', `keys/${key.id}/wrapped`, own, bea)).status).toBe(200);
    expect((await keysOf(bea))[0]).toMatchObject({
      wrapped: [{ kind: 'passphrase' }],
      holders: ['Ada', 'Bea'],
    });
  });
});

describe('a key', () => {
  it.each([
    ['with another id than its public half has', { id: 'AAAAAAAAAAAAAAAA' }, 'key_invalid'],
    ['without its copies', { recovery: undefined }, 'invalid'],
    ['with its private half in clear', { privateKey: 'x'.repeat(43) }, 'invalid'],
  ])('is refused %s', async (_, more, code) => {
    const { id, publicKey, ...rest } = await generateKey();
    const jwe = await wrapKey({ id, publicKey, ...rest }, 'four words are enough');
    const key = { id, publicKey, passphrase: jwe, recovery: jwe, ...more };
    expect(await codeOf(send('POST', 'keys', key))).toBe(code);
  });

  it('is an owner’s to make, hand over and reseal with', async () => {
    const key = await takeOver();
    const bea = await server.signIn('Bea');
    const jwe = await wrapKey(key, 'four words are enough');
    for (const [method, path, body] of [
      ['POST', 'keys', { id: 'k', publicKey: 'x'.repeat(43), passphrase: jwe, recovery: jwe }],
      ['PUT', `keys/${key.id}/wrapped`, { kind: 'handover', jwe, moderator: 'Bea' }],
      ['PUT', `keys/${key.id}/wrapped`, { kind: 'recovery', jwe }],
      ['POST', 'keys/reseal', undefined],
      ['PUT', 'envelopes', { envelopes: [] }],
    ] as const) {
      expect([path, await codeOf(send(method, path, body, bea))]).toEqual([path, 'role_required']);
    }
    expect(await codeOf(send('PUT', 'keys/nothing/wrapped', { kind: 'passphrase', jwe }))).toBe(
      'not_found',
    );
  });
});

describe('a copy of a key', () => {
  it('takes the place of another only where it is one, and the log says whose did', async () => {
    const key = await takeOver();
    const other = await generateKey();
    for (const jwe of ['a.b.c.d.e', await wrapKey(other, 'four words are enough')]) {
      const kept = send('PUT', `keys/${key.id}/wrapped`, { kind: 'recovery', jwe });
      expect(await codeOf(kept)).toBe('key_invalid');
    }
    const jwe = await wrapKey(key, newRecoveryCode());
    await send('PUT', `keys/${key.id}/wrapped`, { kind: 'recovery', jwe });
    const { items } = await read<AuditPage>(send('GET', 'audit'));
    expect(items[0]).toMatchObject({ action: 'wrap-key', note: `${key.id}: recovery` });
  });

  it('is not handed to somebody who opens no address', async () => {
    await server.signIn('Cleo', 'read-only');
    const key = await takeOver();
    const handover = { kind: 'handover', jwe: await wrapKey(key, 'code'), moderator: 'Cleo' };
    expect(await codeOf(send('PUT', `keys/${key.id}/wrapped`, handover))).toBe('role_required');
  });
});

describe('a key that is no owner’s', () => {
  it.each([
    ['the server’s own', async () => (await siteKey())?.publicKey ?? ''],
    ['one that nothing can be sealed to', () => Promise.resolve('A'.repeat(43))],
  ])('is refused: %s', async (_, publicKeyOf) => {
    const publicKey = await publicKeyOf();
    const id = await keyId(publicKey);
    const jwe = await wrapKey({ ...(await generateKey()), id }, 'four words are enough');
    const made = { id, publicKey, passphrase: jwe, recovery: jwe };
    expect(await codeOf(send('POST', 'keys', made))).toBe('key_invalid');
  });
});

describe('an owner who makes a second key', () => {
  it('opens what was sealed to the first, and seals it anew in the browser', async () => {
    const first = await takeOver();
    const ids = [await comment('a@mail.example'), await comment('b@mail.example')];
    const second = await takeOver();
    const request = { key: first.id, reason: 'rotation' };
    const { envelopes, next } = await read<Envelopes>(send('POST', 'envelopes', request));
    expect([envelopes.map(({ id }) => id), next]).toEqual([ids.toSorted(), null]);
    // Nobody gets around the log by beginning further on.
    await send('POST', 'envelopes', { ...request, after: 'comment:' });
    const { items } = await read<AuditPage>(send('GET', 'audit'));
    expect(items.slice(0, 2)).toMatchObject([
      { action: 'read-envelopes', note: `${first.id}, 2: rotation` },
      { action: 'read-envelopes', note: `${first.id}, 2: rotation` },
    ]);
    const resealed = await Promise.all(
      envelopes.map(async (envelope) => {
        const { kind, id, thread, email } = envelope;
        const place = { site: 'default', thread, comment: id };
        const sealed = await sealEmail(await open(envelope, first), second, place);
        return { kind, id, was: email.enc, email: sealed };
      }),
    );
    const wrong = resealed.map((one) => ({ ...one, email: { ...one.email, key: first.id } }));
    expect(await codeOf(send('PUT', 'envelopes', { envelopes: wrong }))).toBe('key_unknown');
    const put = () => read<ResealResult>(send('PUT', 'envelopes', { envelopes: resealed }));
    expect(await put()).toEqual({ resealed: 2, dropped: 0, left: 0 });
    expect(await put()).toEqual({ resealed: 0, dropped: 0, left: 0 });
    const found = await read<Envelope>(
      send('POST', `comments/${ids[0]}/envelope`, { reason: 'why' }),
    );
    expect(await open(found, second)).toBe('a@mail.example');
  });
});

describe('sealing anew', () => {
  it('drops what holds no address, and stays with what only others can open', async () => {
    const key = await siteKey();
    const { id } = aSubmission();
    const elsewhere = { site: 'default', thread: '/other', comment: newId() };
    const email = key && (await sealEmail('x@mail.example', key, elsewhere));
    await server.post('/comments?thread=/a', aSubmission({ id, ...(email && { email }) }));
    await takeOver();
    expect(await read(send('POST', 'keys/reseal'))).toEqual({ resealed: 0, dropped: 1, left: 0 });
    await comment('y@mail.example');
    await takeOver();
    expect(await read(send('POST', 'keys/reseal'))).toEqual({ resealed: 0, dropped: 0, left: 1 });
  });

  it('drops nothing where the private half is another key’s', async () => {
    const id = await comment('x@mail.example');
    const path = join(server.folder, 'keys.json');
    const { keys } = JSON.parse(await readFile(path, 'utf8')) as { keys: PrivateKey[] };
    const { privateKey } = await generateKey();
    await writeFile(path, JSON.stringify({ keys: keys.map((key) => ({ ...key, privateKey })) }));
    await takeOver();
    const ring = keyRing(await openKeyFile(path, 0));
    const act = { site: 'default', moderator: 'server', now: server.clock.now };
    await expect(resealHere(server.storage, ring, act)).rejects.toMatchObject({
      problem: { code: 'key_invalid' },
    });
    expect(
      (await read<Envelope>(send('POST', `comments/${id}/envelope`, { reason: 'why' }))).id,
    ).toBe(id);
  });
});

describe('a person whose address only an owner can open', () => {
  it('is found in the owner’s browser, handed over and erased by comments', async () => {
    const key = await takeOver();
    const [mine, other] = [await comment('ann@mail.example'), await comment('ben@mail.example')];
    const asked = await read<SubjectFile>(send('POST', 'subjects', { email: 'ann@mail.example' }));
    expect(asked).toMatchObject({ comments: [], unopened: 2 });
    const request = { key: key.id, reason: 'a request' };
    const { envelopes } = await read<Envelopes>(send('POST', 'envelopes', request));
    const addresses = await Promise.all(envelopes.map((envelope) => open(envelope, key)));
    const comments = envelopes
      .filter((_, at) => addresses[at] === 'ann@mail.example')
      .map(({ id }) => id);
    expect(comments).toEqual([mine]);
    const file = await read<SubjectFile>(send('POST', 'subjects', { comments }));
    expect(file.comments).toMatchObject([{ id: mine, hasEmail: true }]);
    const erased = await read<SubjectErasure>(send('POST', 'subjects/erase', { comments }));
    expect(erased.comments).toBe(1);
    expect((await server.get(`/comments/${mine}`)).status).toBe(404);
    expect((await server.get(`/comments/${other}`)).status).toBe(200);
  });
});

describe('a reporter whose address only an owner can open', () => {
  it('is reached through the owner’s browser, and the log says so by the comment', async () => {
    const about = await comment('ben@mail.example');
    const key = await takeOver();
    const id = newId();
    const place = { site: 'default', thread: '/a', comment: id };
    const email = await sealEmail('rita@mail.example', key, place);
    const words = { category: 'speech', reason: 'An insult.', goodFaith: true };
    await server.post(`/comments/${about}/reports`, { id, ...words, email });
    const reason = { reason: 'She asks' };
    expect(await codeOf(send('POST', `reports/${id}/email`, reason))).toBe('key_not_here');
    const envelope = await read<Envelope>(send('POST', `reports/${id}/envelope`, reason));
    expect(envelope).toMatchObject({ kind: 'report', id, thread: '/a' });
    expect(await open(envelope, key)).toBe('rita@mail.example');
    const { items } = await read<AuditPage>(send('GET', 'audit'));
    expect(items[0]).toMatchObject({ action: 'reveal', note: 'She asks', about: { id: about } });
    expect(await codeOf(send('POST', `reports/${newId()}/envelope`, reason))).toBe('not_found');
    const kay = await server.signIn('Kay', 'read-only');
    expect(await codeOf(send('POST', `reports/${id}/envelope`, reason, kay))).toBe('role_required');
  });
});

describe('a server that is told that owners hold the keys', () => {
  it('has none until one of them makes it, and then asks for addresses', async () => {
    const file = await openKeyFile(join(server.folder, 'none', 'keys.json'), 0, 'owner');
    const owned = await openTestApp({ keys: keyRing(file, 'owner'), sendsMail: true });
    expect(await read<Site>(owned.get('/'))).toMatchObject({ key: null, replyMail: false });
    await owned.close();
  });

  it('opens old addresses with the key file it had, and seals none to it', async () => {
    const path = join(server.folder, 'keys.json');
    await writeFile(path, await readFile(path));
    const ring = keyRing(await openKeyFile(path, 0, 'owner'), 'owner');
    expect(await ring.current(server.storage, 'default')).toBeNull();
    const [key] = await ring.all(server.storage, 'default');
    expect(ring.canOpen(key?.id ?? '')).toBe(true);
  });
});
