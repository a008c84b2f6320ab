import type { EmailPlace, SealedEmail, SiteKey } from '@placet/protocol';
import type { Storage } from '../storage/ports.js';

/** A key of the key file, and since when there is one. */
export interface FileKey extends SiteKey {
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** The keys of the key file, which all sites of the server share. */
export interface FileKeys {
  readonly newest: FileKey | null;
  readonly all: readonly FileKey[];
  /** Whether the private key is on this server. */
  canOpen(id: string): boolean;
  /** Reads the file again where it has changed: what was added or forgotten holds at once. */
  reload(): Promise<void>;
  /** Whether the private key that is here is that of the public one. */
  isWhole(id: string): Promise<boolean>;
  /** Opens an envelope; rejects where it was sealed for another place, or the private key is not here. */
  open(sealed: SealedEmail, place: EmailPlace): Promise<string>;
}

/** The keys that addresses of this server's sites were and are sealed to: its own, and those that owners hold. */
export interface KeyRing extends Pick<FileKeys, 'canOpen' | 'isWhole' | 'open'> {
  /** The key to seal to now; `null` where there is none, and then no address is sent. */
  current(storage: Storage, site: string): Promise<SiteKey | null>;
  /** Whether an envelope sealed to this key can still be opened by somebody. */
  knows(storage: Storage, site: string, id: string): Promise<boolean>;
  /** Every key, the newest first. */
  all(storage: Storage, site: string): Promise<FileKey[]>;
}

/**
 * Joins the key file to the keys that owners made in their browsers. The newest key is in use, whosever it is: an owner
 * takes over by making one, and gives back with `key new`.
 *
 * @param heldBy Where `owner`s hold the keys, those of the file only open what was sealed to them before.
 */
export function keyRing(file: FileKeys, heldBy: 'server' | 'owner' = 'server'): KeyRing {
  return {
    canOpen: (id) => file.canOpen(id),
    isWhole: (id) => file.isWhole(id),
    open: (sealed, place) => file.open(sealed, place),

    async current(storage, site) {
      await file.reload();
      const owners = await storage.ownerKeys.newest(site);
      const own = heldBy === 'owner' ? null : file.newest;
      if (owners && (!own || owners.createdAt >= own.createdAt)) {
        return { id: owners.id, publicKey: owners.publicKey, heldBy: 'owner' };
      }
      return own && { id: own.id, publicKey: own.publicKey, heldBy: own.heldBy };
    },

    async knows(storage, site, id) {
      // One that was forgotten a moment ago is still in forms that are open.
      await file.reload();
      return file.all.some((key) => key.id === id) || storage.ownerKeys.has(site, id);
    },

    async all(storage, site) {
      await file.reload();
      const owners = await storage.ownerKeys.list(site);
      return [
        ...file.all,
        ...owners.map(({ id, publicKey, createdAt }) => ({
          id,
          publicKey,
          createdAt,
          heldBy: 'owner' as const,
        })),
      ].toSorted((a, b) => b.createdAt - a.createdAt);
    },
  };
}
