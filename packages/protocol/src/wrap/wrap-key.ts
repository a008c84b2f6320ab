import { CompactEncrypt, compactDecrypt } from 'jose';
import { isPair, type PrivateKey } from '../seal/index.js';
import { alg, enc, isWrapped, mostRounds, rounds } from './wrapped-header.js';

/** Characters of a passphrase, at least: four short words. */
export const minPassphrase = 12;

/**
 * Wraps a site's private key with a passphrase or a recovery code, so that it can be kept where it must not be read:
 * JWE (RFC 7516) with password-based encryption (RFC 7518, § 4.8).
 *
 * @returns The compact serialization. Its header, which is authenticated, names the key.
 */
export function wrapKey(key: PrivateKey, secret: string): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(key)))
    .setProtectedHeader({ alg, enc, kid: key.id })
    .setKeyManagementParameters({ p2c: rounds })
    .encrypt(octetsOf(secret));
}

/**
 * Opens a wrapped copy of the key with this id.
 *
 * @returns `undefined` when the secret is not the one.
 * @throws When it is not a key wrapped by {@link wrapKey}, or another key: its halves do not belong together, or have
 *   another id. What does not open with such a key would be taken for empty.
 */
export async function unwrapKey(
  wrapped: string,
  secret: string,
  id: string,
): Promise<PrivateKey | undefined> {
  if (!isWrapped(wrapped, id)) throw new Error('Expected a wrapped copy of this key.');
  let opened: Awaited<ReturnType<typeof compactDecrypt>>;
  try {
    opened = await compactDecrypt(wrapped, octetsOf(secret), {
      keyManagementAlgorithms: [alg],
      contentEncryptionAlgorithms: [enc],
      maxPBES2Count: mostRounds,
    });
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_JWE_DECRYPTION_FAILED') return undefined;
    throw error;
  }
  const key = JSON.parse(new TextDecoder().decode(opened.plaintext)) as PrivateKey;
  if (key.id !== id || !(await isPair(key))) throw new Error('The key is another one.');
  return key;
}

/** The same characters, however a keyboard composes them. */
function octetsOf(secret: string): Uint8Array {
  return new TextEncoder().encode(secret.normalize('NFKC'));
}
