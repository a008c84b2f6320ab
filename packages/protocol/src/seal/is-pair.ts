import { keyId, type PrivateKey } from './keys.js';
import { openEmail } from './open-email.js';
import { sealEmail } from './seal-email.js';

const place = { site: 'default', thread: '/', comment: 'a pair' };

/** Whether a public key is one that can be sealed to, and its id is its own. */
export async function isPublicKey(key: Pick<PrivateKey, 'id' | 'publicKey'>): Promise<boolean> {
  try {
    if ((await keyId(key.publicKey)) !== key.id) return false;
    await sealEmail('a@b.example', key, place);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether what is sealed to the public half opens with the private one, and the id is theirs. Asked before anything is
 * thrown away because it does not open: it may be the key that is wrong.
 */
export async function isPair(key: PrivateKey): Promise<boolean> {
  if (!(await isPublicKey(key))) return false;
  try {
    const sealed = await sealEmail('a@b.example', key, place);
    return (await openEmail(sealed, key.privateKey, place)) === 'a@b.example';
  } catch {
    return false;
  }
}
