import { base64url } from 'jose';

/** SHA-256 of a request body, base64url; of nothing where there is no body. */
export async function bodyDigest(body: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
  return base64url.encode(new Uint8Array(digest));
}
