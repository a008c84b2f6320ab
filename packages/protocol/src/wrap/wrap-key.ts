import { CompactEncrypt, compactDecrypt } from 'jose';
import type { PrivateKey } from '../seal/keys.js';

/** Characters of a passphrase, at least: four short words. */
export const minPassphrase = 12;

const alg = 'PBES2-HS512+A256KW';
const enc = 'A256GCM';
/** PBKDF2 with HMAC-SHA-512; OWASP asks for 210,000 rounds of it, and for 600,000 of SHA-256. */
const rounds = 600_000;
/** More would let whoever stores the key keep a browser busy for hours. */
const mostRounds = 5_000_000;

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
 * Opens a wrapped key.
 *
 * @returns `undefined` when the secret is not the one.
 * @throws When it is not a key wrapped by {@link wrapKey}, or another one than its header says.
 */
export async function unwrapKey(wrapped: string, secret: string): Promise<PrivateKey | undefined> {
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
  if (key.id !== opened.protectedHeader.kid) throw new Error('The key is another one.');
  return key;
}

/** The same characters, however a keyboard composes them. */
function octetsOf(secret: string): Uint8Array {
  return new TextEncoder().encode(secret.normalize('NFKC'));
}
