import { base64url } from 'jose';
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
 * The compact JWS (RFC 7515) is put together here: WebCrypto's ECDSA signature is already the one
 * that JWS wants, and a library for all other algorithms would weigh more than the rest of sending.
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
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', key.publicKey);
  const header = part({ typ: proofType, alg: 'ES256', jwk: { kty, crv, x, y } });
  const claims = part({
    htm: request.method,
    htu: withoutFragment(request.url),
    bdh: await bodyDigest(request.body ?? ''),
    jti: options.id,
    iat: Math.floor(options.now / 1000),
  });
  const signature = await crypto.subtle.sign(
    { name: 'ECDSA', hash: 'SHA-256' },
    key.privateKey,
    new TextEncoder().encode(`${header}.${claims}`),
  );
  return `${header}.${claims}.${base64url.encode(new Uint8Array(signature))}`;
}

function part(value: object): string {
  return base64url.encode(JSON.stringify(value));
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
