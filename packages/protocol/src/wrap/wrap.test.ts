import { compactDecrypt, decodeProtectedHeader } from 'jose';
import { describe, expect, it } from 'vitest';
import { generateKey } from '../seal/index.js';
import { isWrapped, newRecoveryCode, normaliseCode, unwrapKey, wrapKey } from './index.js';

describe('a wrapped key', () => {
  it('opens with its passphrase alone, however a keyboard composes it', async () => {
    const key = await generateKey();
    const wrapped = await wrapKey(key, 'quatre mots très longs');
    expect(await unwrapKey(wrapped, 'quatre mots tre\u0300s longs', key.id)).toEqual(key);
    expect(await unwrapKey(wrapped, 'quatre mots tres longs', key.id)).toBeUndefined();
    expect(wrapped).not.toContain(key.privateKey);
  });

  it('is wrapped anew each time, with 600,000 rounds or more, and names its key', async () => {
    const key = await generateKey();
    const [one, two] = [await wrapKey(key, 'a passphrase'), await wrapKey(key, 'a passphrase')];
    expect(decodeProtectedHeader(one)).toMatchObject({
      alg: 'PBES2-HS512+A256KW',
      enc: 'A256GCM',
      kid: key.id,
    });
    expect(decodeProtectedHeader(one)['p2c']).toBeGreaterThanOrEqual(600_000);
    expect(decodeProtectedHeader(one)['p2s']).not.toBe(decodeProtectedHeader(two)['p2s']);
  });

  it('that was changed, or would take for ever, is refused', async () => {
    const { id, ...key } = await generateKey();
    const wrapped = await wrapKey({ id, ...key }, 'a passphrase');
    const [header = '', ...rest] = wrapped.split('.');
    for (const other of [
      { p2c: 4_000_000_000 },
      { p2c: 1 },
      { kid: 'other' },
      { enc: 'A128GCM' },
    ]) {
      const said = JSON.stringify({ ...decodeProtectedHeader(wrapped), ...other });
      const changed = [Buffer.from(said).toString('base64url'), ...rest].join('.');
      expect(isWrapped(changed, id)).toBe(false);
      await expect(unwrapKey(changed, 'a passphrase', id)).rejects.toThrow(/copy of this key/);
    }
    expect([isWrapped(wrapped, id), isWrapped('a.b.c.d.e', id)]).toEqual([true, false]);
    const other = rest[2]?.startsWith('A') ? 'B' : 'A';
    const changed = [header, ...rest.toSpliced(2, 1, `${other}${rest[2]?.slice(1)}`)].join('.');
    expect(await unwrapKey(changed, 'a passphrase', id)).toBeUndefined();
  });

  it('whose halves do not belong together opens nothing, and is refused before it is used', async () => {
    const [key, other] = [await generateKey(), await generateKey()];
    const swapped = { ...key, privateKey: other.privateKey };
    const wrapped = await wrapKey(swapped, 'a passphrase');
    await expect(unwrapKey(wrapped, 'a passphrase', key.id)).rejects.toThrow(/another one/);
  });

  it('can be opened by any library that knows JWE', async () => {
    const key = await generateKey();
    const wrapped = await wrapKey(key, 'a passphrase');
    const { plaintext } = await compactDecrypt(wrapped, new TextEncoder().encode('a passphrase'), {
      keyManagementAlgorithms: ['PBES2-HS512+A256KW'],
      maxPBES2Count: 600_000,
    });
    expect(JSON.parse(new TextDecoder().decode(plaintext))).toEqual(key);
  });
});

describe('a recovery code', () => {
  it('is 160 bits in groups without letters that look like others', () => {
    const codes = Array.from({ length: 200 }, newRecoveryCode);
    for (const code of codes)
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('is the same however it is copied from paper', () => {
    expect(normaliseCode(' 01ab cdef-ghjk ')).toBe('01AB-CDEF-GHJK');
    expect(normaliseCode('oIlO')).toBe('0110');
  });
});
