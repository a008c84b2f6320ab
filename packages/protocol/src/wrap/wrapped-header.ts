import { decodeProtectedHeader } from 'jose';
import * as v from 'valibot';

/** What a wrapped key is wrapped with: JWE (RFC 7516), password-based (RFC 7518, § 4.8). */
export const alg = 'PBES2-HS512+A256KW';
export const enc = 'A256GCM';
/** PBKDF2 with HMAC-SHA-512; OWASP asks for 210,000 rounds of it, and for 600,000 of SHA-256. */
export const rounds = 600_000;
/** More would let whoever stores the key keep a browser busy. */
export const mostRounds = 2_000_000;

const headerSchema = v.object({
  alg: v.literal(alg),
  enc: v.literal(enc),
  kid: v.string(),
  p2c: v.pipe(v.number(), v.integer(), v.minValue(rounds), v.maxValue(mostRounds)),
  p2s: v.string(),
});

/**
 * Whether this is a copy of the key with this id, wrapped as it must be: with as many rounds as make guessing slow, and
 * no more than a browser can take. That is all that can be seen without opening it.
 */
export function isWrapped(jwe: string, id: string): boolean {
  try {
    const header = v.safeParse(headerSchema, decodeProtectedHeader(jwe));
    return header.success && header.output.kid === id;
  } catch {
    return false;
  }
}
