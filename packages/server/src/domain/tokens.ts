import { createHash, randomBytes } from 'node:crypto';

/** A secret that nobody guesses: 32 octets, base64url. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token. A plain hash will do, since nobody can try 2^256 tokens. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** An id for an author without a key, of the same look as a thumbprint. */
export function randomAuthor(): string {
  return randomBytes(32).toString('base64url');
}
