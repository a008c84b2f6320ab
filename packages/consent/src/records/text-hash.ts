import type { ConsentText } from '../core/history.js';
import { catalogHashes } from './catalog-hashes.js';

/** What `crypto.subtle` does; absent where the page is not on https. */
export type Digest = (name: 'SHA-256', data: BufferSource) => Promise<ArrayBuffer>;

const subtle: Digest | undefined = globalThis.crypto.subtle
  ? (name, data) => crypto.subtle.digest(name, data)
  : undefined;

/**
 * Proves the words by their hash. Where the browser hashes nothing it is the one that the build computed of all texts
 * of the language; without either there is no proof, and so no text.
 */
export async function textOf(
  words: string,
  language: string,
  digest: Digest | undefined = subtle,
  catalogs: Readonly<Record<string, string>> = catalogHashes,
): Promise<ConsentText | null> {
  if (!words) return null;
  if (digest) return { sha256: hex(await digest('SHA-256', utf8(words))), of: 'screen', words };
  const sha256 = Object.hasOwn(catalogs, language) ? catalogs[language] : undefined;
  return sha256 === undefined ? null : { sha256, of: 'catalog', words };
}

function utf8(words: string): BufferSource {
  return new TextEncoder().encode(words);
}

function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
