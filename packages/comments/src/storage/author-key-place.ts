/** The database of author keys; it exists only on devices that have sent a comment. */
export const authorDatabase = 'placet-author';

/**
 * Tells whether this device may hold an author key, without making a database by looking for one:
 * a reader who never wrote anything has nothing stored.
 */
export async function mayHaveAuthorKey(): Promise<boolean> {
  try {
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === authorDatabase);
  } catch {
    return false;
  }
}

/** Tells whether this browser can make and keep an author key, as far as can be told without trying. */
export function canKeepAuthorKey(): boolean {
  try {
    // Reading `localStorage` throws where the visitor blocks storage; IndexedDB would only fail later.
    return isSecureContext && 'subtle' in crypto && 'indexedDB' in globalThis && !!localStorage;
  } catch {
    return false;
  }
}
