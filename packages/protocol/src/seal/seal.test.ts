import { OpenError } from '@hpke/core';
import { base64url } from 'jose';
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sealedEmailSchema } from '../sealed-email.js';
import { generateKey, isPair, isPublicKey, keyId, openEmail, sealEmail } from './index.js';
import { associatedData, info, suite } from './suite.js';

const place = { site: 'default', thread: '/a', comment: '019a0000-0000-7000-8000-000000000000' };
const hex = (text: string) =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const toHex = (data: ArrayBuffer) =>
  [...new Uint8Array(data)].map((octet) => octet.toString(16).padStart(2, '0')).join('');

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a sealed address', () => {
  it('opens to exactly what was typed', async () => {
    const key = await generateKey();
    for (const email of ['a@b.fr', 'Ünï.çode+tag@exämple.org', `${'x'.repeat(242)}@example.org`]) {
      const sealed = await sealEmail(email, key, place);
      expect(v.is(sealedEmailSchema, sealed)).toBe(true);
      expect(await openEmail(sealed, key.privateKey, place)).toBe(email);
    }
  });

  it('is sealed where an engine now and then fails to make a key, and is not where it always does', async () => {
    const key = await generateKey();
    const failure = new DOMException('', 'OperationError');
    const make = vi.spyOn(crypto.subtle, 'generateKey');
    make.mockRejectedValueOnce(failure).mockRejectedValueOnce(failure);
    const sealed = await sealEmail('a@b.fr', key, place);
    expect(await openEmail(sealed, key.privateKey, place)).toBe('a@b.fr');
    make.mockRejectedValueOnce(failure);
    expect(await isPair(await generateKey())).toBe(true);
    make.mockRejectedValue(failure);
    await expect(sealEmail('a@b.fr', key, place)).rejects.toBeInstanceOf(Error);
  });

  it('never looks the same twice, nor tells its length', async () => {
    const key = await generateKey();
    const one = await sealEmail('a@b.fr', key, place);
    const two = await sealEmail('a@b.fr', key, place);
    const long = await sealEmail(`${'x'.repeat(200)}@example.org`, key, place);
    expect(one.ct).not.toBe(two.ct);
    expect(one.enc).not.toBe(two.enc);
    expect(long.ct.length).toBe(one.ct.length);
  });

  it.each([
    ['site', { ...place, site: 'other' }],
    ['thread', { ...place, thread: '/b' }],
    ['comment', { ...place, comment: '019a0000-0000-7000-8000-000000000001' }],
  ])('does not open for another %s', async (_, elsewhere) => {
    const key = await generateKey();
    const sealed = await sealEmail('a@b.fr', key, place);
    await expect(openEmail(sealed, key.privateKey, elsewhere)).rejects.toBeInstanceOf(OpenError);
  });

  it('does not open with another key', async () => {
    const sealed = await sealEmail('a@b.fr', await generateKey(), place);
    await expect(openEmail(sealed, (await generateKey()).privateKey, place)).rejects.toBeInstanceOf(
      OpenError,
    );
  });

  it('is refused over 254 octets', async () => {
    await expect(sealEmail('é'.repeat(128), await generateKey(), place)).rejects.toThrow(
      RangeError,
    );
  });

  it('names its key by a hash of the public part', async () => {
    const key = await generateKey();
    expect(await keyId(key.publicKey)).toBe(key.id);
  });
});

describe('what a hostile visitor sealed', () => {
  it.each([
    ['what is no text', 254, 0xff, /encod/i],
    ['a longer address than there is', 255, 0x61, /address/],
  ])('is no address: %s', async (_, length, octet, why) => {
    const key = await generateKey();
    const padded = new Uint8Array(256).fill(octet);
    new DataView(padded.buffer).setUint16(0, length);
    const recipientPublicKey = await suite.kem.deserializePublicKey(
      base64url.decode(key.publicKey).slice().buffer,
    );
    const sender = await suite.createSenderContext({ recipientPublicKey, info });
    const ct = base64url.encode(
      new Uint8Array(await sender.seal(padded.buffer, associatedData(place))),
    );
    const sealed = {
      v: 1 as const,
      key: key.id,
      enc: base64url.encode(new Uint8Array(sender.enc)),
      ct,
    };
    await expect(openEmail(sealed, key.privateKey, place)).rejects.toThrow(why);
  });
});

describe('a pair of keys', () => {
  it('is one whose halves and id belong together', async () => {
    const [key, other] = [await generateKey(), await generateKey()];
    expect(await isPair(key)).toBe(true);
    expect(await isPair({ ...key, privateKey: other.privateKey })).toBe(false);
    expect(await isPair({ ...key, id: other.id })).toBe(false);
    expect(await isPublicKey({ ...key, publicKey: 'A'.repeat(43) })).toBe(false);
  });
});

describe('the library in use', () => {
  // RFC 9180, A.1.1: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, base mode, sequence number 0.
  const vector = {
    info: '4f6465206f6e2061204772656369616e2055726e',
    pkEm: '37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431',
    skEm: '52c4a758a802cd8b936eceea314432798d5baf2d7e9235dc084ab1b9cfa2f736',
    pkRm: '3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d',
    skRm: '4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8',
    pt: '4265617574792069732074727574682c20747275746820626561757479',
    aad: '436f756e742d30',
    ct: 'f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a',
  };

  it('seals as the vectors of RFC 9180 A.1 say', async () => {
    const kem = suite.kem;
    const sender = await suite.createSenderContext({
      recipientPublicKey: await kem.deserializePublicKey(hex(vector.pkRm).buffer),
      info: hex(vector.info).buffer,
      ekm: {
        privateKey: await kem.importKey('raw', hex(vector.skEm).buffer, false),
        publicKey: await kem.importKey('raw', hex(vector.pkEm).buffer, true),
      },
    });
    expect(toHex(sender.enc)).toBe(vector.pkEm);
    expect(toHex(await sender.seal(hex(vector.pt).buffer, hex(vector.aad).buffer))).toBe(vector.ct);
  });

  it('opens as the vectors of RFC 9180 A.1 say', async () => {
    const recipient = await suite.createRecipientContext({
      recipientKey: await suite.kem.deserializePrivateKey(hex(vector.skRm).buffer),
      enc: hex(vector.pkEm).buffer,
      info: hex(vector.info).buffer,
    });
    const opened = await recipient.open(hex(vector.ct).buffer, hex(vector.aad).buffer);
    expect(toHex(opened)).toBe(vector.pt);
  });
});
