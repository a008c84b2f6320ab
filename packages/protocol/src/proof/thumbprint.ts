import { calculateJwkThumbprint, type JWK } from 'jose';

/** The author id that belongs to a public key: its RFC 7638 thumbprint (SHA-256, base64url). */
export function thumbprint(jwk: JWK): Promise<string> {
  return calculateJwkThumbprint(jwk, 'sha256');
}
