import { Aes128Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import type { EmailPlace } from '../sealed-email.js';

/** The one suite of envelope version 1, that of the test vectors in RFC 9180 A.1. */
export const suite: CipherSuite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes128Gcm(),
});

const utf8 = new TextEncoder();

/** Separates our envelopes from anything else that may ever be sealed to the same key. */
export const info: ArrayBuffer = utf8.encode('placet sealed e-mail v1').buffer;

/** The associated data: a JSON array, so that no two places read alike. */
export function associatedData({ site, thread, comment }: EmailPlace): ArrayBuffer {
  return utf8.encode(JSON.stringify([site, thread, comment])).buffer;
}
