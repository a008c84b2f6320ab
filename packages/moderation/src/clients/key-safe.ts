import { PlacetError } from '@placet/base';
import type { EmailPlace, SealedEmail } from '@placet/protocol';
import type { PrivateKey } from '@placet/protocol/seal';

/** Private keys that were opened on this page: in memory alone, and gone with it. */
export interface KeySafe {
  readonly isEmpty: boolean;
  has(id: string): boolean;
  put(key: PrivateKey): void;
  get(id: string): PrivateKey | undefined;
  /** Opens an envelope. Rejects with `key_locked` where its key is not in here, `no_email` where it does not open. */
  open(sealed: SealedEmail, place: EmailPlace): Promise<string>;
  /** Forgets every key. */
  lock(): void;
}

const safes = new Map<string, KeySafe>();

/** The safe of a site, which every element on the page shares. */
export function keySafeOf({ href }: URL): KeySafe {
  const known = safes.get(href);
  if (known) return known;
  const safe = newSafe();
  safes.set(href, safe);
  return safe;
}

function newSafe(): KeySafe {
  const keys = new Map<string, PrivateKey>();
  return {
    get isEmpty() {
      return keys.size === 0;
    },
    has: (id) => keys.has(id),
    put: (key) => void keys.set(key.id, key),
    get: (id) => keys.get(id),
    async open(sealed, place) {
      const key = keys.get(sealed.key);
      if (!key) throw new PlacetError('key_locked', 'The key has not been opened on this page.');
      const { openEmail } = await import('@placet/protocol/seal');
      try {
        return await openEmail(sealed, key.privateKey, place);
      } catch (cause) {
        throw new PlacetError('no_email', 'The envelope does not open.', { cause });
      }
    },
    lock: () => keys.clear(),
  };
}
