import type { AuthorKey } from '@placet/protocol/proof';
import { createStore, del, get, keys, update, type UseStore } from 'idb-keyval';
import { authorDatabase } from './author-key-place.js';

let opened: UseStore | undefined;

function store(): UseStore {
  return (opened ??= createStore(authorDatabase, 'keys'));
}

/**
 * The key that makes this device the author of its comments on one site.
 *
 * Each site has one of its own, so that an author cannot be followed from site to site. The private
 * key cannot be exported, not even by a script of the page.
 *
 * @param make Make the key where there is none: with the first comment, not before.
 * @returns `undefined` where there is none, or where this browser cannot keep one.
 */
export async function authorKey(site: string, make: boolean): Promise<AuthorKey | undefined> {
  try {
    const kept = await get<AuthorKey>(site, store());
    if (kept || !make) return kept;
    const fresh = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
      'sign',
      'verify',
    ]);
    // Another tab may have been faster: the first one stays.
    await update<AuthorKey>(site, (old) => old ?? fresh, store());
    return await get<AuthorKey>(site, store());
  } catch {
    return undefined;
  }
}

/** Destroys the key of one site, and the database with the last of them. */
export async function forgetAuthorKey(site: string): Promise<void> {
  try {
    await del(site, store());
    if ((await keys(store())).length > 0) return;
    await store()('readonly', (objects) => {
      objects.transaction.db.close();
    });
    opened = undefined;
    indexedDB.deleteDatabase(authorDatabase);
  } catch {
    // Nothing can be kept here, so nothing was.
  }
}
