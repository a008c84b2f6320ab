/**
 * What is kept in `localStorage` beside the history, because it must be written in the very moment of a decision: the
 * page may be loaded again in the next. Nothing throws where the browser refuses storage; nothing is written before a
 * decision.
 */
const prefix = 'placet-';

/** Reads a value; `undefined` where there is none. */
export function readLocal(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(prefix + key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Writes a value, or takes it away where it is `undefined`. */
export function writeLocal(key: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, JSON.stringify(value));
  } catch {
    // The history in IndexedDB may still work; the decision itself is in the cookie.
  }
}

/** The keys that begin so. */
export function localKeys(start: string): readonly string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix + start))
      .map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}
