import { base64url } from 'jose';
import { again } from './again.js';
import { suite } from './suite.js';

/** A key pair as the key file keeps it. */
export interface PrivateKey {
  readonly id: string;
  /** X25519, 32 octets, base64url. */
  readonly publicKey: string;
  /** X25519, 32 octets, base64url. Never leaves its holder. */
  readonly privateKey: string;
}

const encoded = (octets: ArrayBuffer): string => base64url.encode(new Uint8Array(octets));

/** Makes a key pair for a site. */
export async function generateKey(): Promise<PrivateKey> {
  const pair = await again(() => suite.kem.generateKeyPair());
  const publicKey = encoded(await suite.kem.serializePublicKey(pair.publicKey));
  const privateKey = encoded(await suite.kem.serializePrivateKey(pair.privateKey));
  return { id: await keyId(publicKey), publicKey, privateKey };
}

/**
 * The id of a public key: the first 12 octets of its SHA-256, base64url. A pinned key is checked against it.
 *
 * @param publicKey 32 octets, base64url.
 * @throws TypeError for what is no base64url.
 */
export async function keyId(publicKey: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', base64url.decode(publicKey).slice());
  return base64url.encode(new Uint8Array(digest, 0, 12));
}
