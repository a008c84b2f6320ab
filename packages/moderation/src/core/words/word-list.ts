import { fold } from './fold.js';

/** A word as the site's owner wrote it, and as it is looked for. */
export interface Word {
  readonly written: string;
  readonly units: Uint16Array;
}

/**
 * Reads a list of words as WordPress keeps it: one per line, trimmed, blank lines ignored. A line may
 * be a phrase.
 *
 * A line that folds to nothing (a lone accent, a zero-width space) is ignored as well: it would be
 * found everywhere. Of lines that fold to the same word, the first stands for all.
 */
export function parseWordList(lines: string): Word[] {
  const words = new Map<string, Word>();
  for (const line of lines.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const written = line.trim();
    const { units, length } = fold(written);
    // An accent that stands alone folds to a space beside it.
    const from = units[0] === 0x20 ? 1 : 0;
    const to = length > from && units[length - 1] === 0x20 ? length - 1 : length;
    if (to <= from) continue;
    const own = units.slice(from, to);
    const key = own.join();
    if (!words.has(key)) words.set(key, { written, units: own });
  }
  return [...words.values()];
}
