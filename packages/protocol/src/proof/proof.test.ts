import { generateKeyPair, SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { type AuthorKey, signRequest, verifyRequest } from './index.js';

const request = {
  method: 'POST',
  url: 'https://comments.example/v1/sites/default/comments?thread=%2Fa',
  body: '{"id":"1"}',
};
const now = Date.UTC(2026, 0, 1);
const id = 'a-number-used-once';
let key: AuthorKey;

beforeAll(async () => {
  key = await generateKeyPair('ES256');
});

describe('a signed request', () => {
  it('names its author by the thumbprint of the key, always the same', async () => {
    const proof = await signRequest(key, request, { now, id });
    const again = await signRequest(key, request, { now, id: `${id}-2` });
    const first = await verifyRequest({ ...request, proof }, now);
    const second = await verifyRequest({ ...request, proof: again }, now);
    expect(first).toMatchObject({ id, author: expect.stringMatching(/^[\w-]{43}$/) });
    expect(second).toMatchObject({ author: (first as { author: string }).author });
  });

  it.each([
    ['method', { method: 'DELETE' }],
    ['address', { url: 'https://comments.example/v1/sites/other/comments?thread=%2Fa' }],
    ['body', { body: '{"id":"2"}' }],
  ])('does not hold for another %s', async (_, other) => {
    const proof = await signRequest(key, request, { now, id });
    expect(await verifyRequest({ ...request, ...other, proof }, now)).toBe('proof_invalid');
  });

  it.each([-6, 6])('is too old or too new %i minutes off', async (minutes) => {
    const proof = await signRequest(key, request, { now: now + minutes * 60_000, id });
    expect(await verifyRequest({ ...request, proof }, now)).toBe('proof_expired');
  });

  it.each(['', 'a', 'a.b.c', `${'e'.repeat(10_000)}.e.e`])(
    'is not garbage such as %.10j',
    async (proof) => {
      expect(await verifyRequest({ ...request, proof }, now)).toBe('proof_invalid');
    },
  );

  it('is not a token made for something else with the same key', async () => {
    const token = await new SignJWT({}).setProtectedHeader({ alg: 'ES256' }).sign(key.privateKey);
    expect(await verifyRequest({ ...request, proof: token }, now)).toBe('proof_invalid');
  });

  it('is not one whose signature was changed', async () => {
    const proof = await signRequest(key, request, { now, id });
    const [head, , signature] = proof.split('.');
    const forged = `${head}.${Buffer.from('{"htm":"POST"}').toString('base64url')}.${signature}`;
    expect(await verifyRequest({ ...request, proof: forged }, now)).toBe('proof_invalid');
  });
});
