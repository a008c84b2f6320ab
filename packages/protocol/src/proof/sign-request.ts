import { CompactSign } from 'jose';
import { bodyDigest } from './body-digest.js';
import { proofType } from './proof-header.js';

/** The key pair that makes somebody the author of their comments. */
export interface AuthorKey {
  /** P-256, extractable as every public key. */
  readonly publicKey: CryptoKey;
  /** P-256, not extractable. */
  readonly privateKey: CryptoKey;
}

/**
 * Signs one request as DPoP (RFC 9449) does, with the body bound in: method, address, time, a
 * number used once, and the SHA-256 of the body.
 *
 * @returns The value of the `Placet-Proof` header, a compact JWS.
 */
export async function signRequest(
  key: AuthorKey,
  request: { readonly method: string; readonly url: string; readonly body?: string | undefined },
  options: {
    /** Milliseconds since 1970, corrected by the server's clock where that is known. */
    readonly now: number;
    /** Unique for each request. */
    readonly id: string;
  },
): Promise<string> {
  const { kty = '', crv = '', x = '', y = '' } = await crypto.subtle.exportKey('jwk', key.publicKey);
  const claims = {
    htm: request.method,
    htu: withoutFragment(request.url),
    bdh: await bodyDigest(request.body ?? ''),
    jti: options.id,
    iat: Math.floor(options.now / 1000),
  };
  return new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
    .setProtectedHeader({ typ: proofType, alg: 'ES256', jwk: { kty, crv, x, y } })
    .sign(key.privateKey);
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
