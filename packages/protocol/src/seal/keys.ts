import { base64url } from 'jose';
import { suite } from './suite.js';

/** A key pair as the key file keeps it. */
export interface PrivateKey {
  readonly id: string;
  /** X25519, 32 octets, base64url. */
  readonly publicKey: string;
  /** X25519, 32 octets, base64url. Never leaves its holder. */
  readonly privateKey: string;
}

/** Makes a key pair for a site. */
export async function generateKey(): Promise<PrivateKey> {
  const pair = await suite.kem.generateKeyPair();
  const [publicKey, privateKey] = await Promise.all([
    suite.kem.serializePublicKey(pair.publicKey),
    suite.kem.serializePrivateKey(pair.privateKey),
  ]);
  return {
    id: await keyId(new Uint8Array(publicKey)),
    publicKey: base64url.encode(new Uint8Array(publicKey)),
    privateKey: base64url.encode(new Uint8Array(privateKey)),
  };
}

/** The id of a public key: the first 12 octets of its SHA-256, base64url. A pinned key is checked against it. */
export async function keyId(publicKey: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', publicKey);
  return base64url.encode(new Uint8Array(digest, 0, 12));
}
