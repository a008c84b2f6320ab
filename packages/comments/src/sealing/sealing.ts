// Everything that needs cryptography.
import { newId, type SiteKey } from '@placet/protocol';
import { signRequest } from '@placet/protocol/proof';
import { keyId, sealEmail } from '@placet/protocol/seal';
import type { SignOptions, UnsignedRequest } from '../clients/http.js';
import type { Sealing } from '../core/index.js';
import { authorKey } from '../storage/author-key.js';

/** Ids, sealed addresses and pinned keys. */
export const sealing: Sealing = { newId, seal: sealEmail, isPinned };

/** Signs a request as the author that this device is on one site; `undefined` without a key. */
export async function signAs(
  site: string,
  request: UnsignedRequest,
  { now, make }: SignOptions,
): Promise<string | undefined> {
  const key = await authorKey(site, make);
  return key && signRequest(key, request, { now, id: crypto.randomUUID() });
}

async function isPinned({ publicKey }: SiteKey, pin: string): Promise<boolean> {
  return pin === publicKey || pin === (await keyId(publicKey));
}
