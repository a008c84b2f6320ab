import { EmbeddedJWK, errors, jwtVerify } from 'jose';
import * as v from 'valibot';
import type { ProblemCode } from '../problem-codes.js';
import { bodyDigest } from './body-digest.js';
import { proofType, proofWindow } from './proof-header.js';
import { thumbprint } from './thumbprint.js';

/** A request as the server received it. */
export interface SignedRequest {
  readonly method: string;
  /** The whole address that the browser asked for. */
  readonly url: string;
  readonly body: string;
  /** The value of the `Placet-Proof` header. */
  readonly proof: string;
}

/** A signature that holds: who signed, and the id that must not be seen again until `expiresAt`. */
export interface VerifiedProof {
  readonly author: string;
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

const claims = v.object({
  htm: v.string(),
  htu: v.string(),
  bdh: v.string(),
  jti: v.pipe(v.string(), v.minLength(16), v.maxLength(64)),
  iat: v.number(),
});

/**
 * Verifies an author's signature over one request. Whether the id was seen before is the caller's
 * to check, since only a store can know.
 *
 * @returns The proof, or the code of the problem: `proof_invalid` or `proof_expired`.
 */
export async function verifyRequest(
  request: SignedRequest,
  now: number,
): Promise<VerifiedProof | Extract<ProblemCode, 'proof_invalid' | 'proof_expired'>> {
  try {
    const { payload, protectedHeader } = await jwtVerify(request.proof, EmbeddedJWK, {
      algorithms: ['ES256'],
      typ: proofType,
      currentDate: new Date(now),
    });
    const { htm, htu, bdh, jti, iat } = v.parse(claims, payload);
    const same =
      htm === request.method && htu === request.url && bdh === (await bodyDigest(request.body));
    if (!same || !protectedHeader.jwk) return 'proof_invalid';
    if (Math.abs(iat * 1000 - now) > proofWindow) return 'proof_expired';
    return {
      author: await thumbprint(protectedHeader.jwk),
      id: jti,
      expiresAt: iat * 1000 + 2 * proofWindow,
    };
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof v.ValiError) return 'proof_invalid';
    // WebCrypto refuses keys that are not on the curve with errors of its own.
    if (error instanceof DOMException || error instanceof TypeError) return 'proof_invalid';
    throw error;
  }
}
