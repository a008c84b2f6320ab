import type { Challenge, Work } from '@placet/protocol';

/** Tries at a time: enough for every core that WebCrypto may use. */
const atOnce = 8;

/**
 * Solves a challenge: tries counters until a derived key begins as wanted. WebCrypto derives keys off the main
 * thread, so that no worker is needed, which a strict policy may forbid, and nothing stutters meanwhile.
 *
 * @returns `unable` without WebCrypto: the server then holds the comment instead.
 */
export async function solveWork(challenge: Challenge): Promise<Work | 'unable'> {
  if (!isSecureContext) return 'unable';
  const { nonce, salt, cost, keyLength, keyPrefix } = challenge.parameters;
  const start = fromHex(nonce);
  const options = { name: 'PBKDF2', hash: 'SHA-256', salt: fromHex(salt), iterations: cost };
  const derive = async (counter: number): Promise<string> => {
    const password = new Uint8Array(start.length + 4);
    password.set(start);
    new DataView(password.buffer).setUint32(start.length, counter);
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    return toHex(new Uint8Array(await crypto.subtle.deriveBits(options, key, keyLength * 8)));
  };
  for (let from = 0; ; from += atOnce) {
    const keys = await Promise.all(Array.from({ length: atOnce }, (_, at) => derive(from + at)));
    const found = keys.findIndex((key) => key.startsWith(keyPrefix));
    const derivedKey = keys[found];
    if (derivedKey !== undefined) {
      return { challenge, solution: { counter: from + found, derivedKey } };
    }
  }
}

function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (octet) => parseInt(octet, 16));
}

function toHex(octets: Uint8Array): string {
  return [...octets].map((octet) => octet.toString(16).padStart(2, '0')).join('');
}
