import { fold } from './fold.js';
import { unmask } from './unmask.js';

/** A word as the site's owner wrote it, and as it is looked for. */
export interface Word {
  readonly written: string;
  readonly folded: string;
  /** It was written in quotation marks, and is only found where it stands alone. */
  readonly whole: boolean;
}

/**
 * Reads a list of words as WordPress keeps it: one per line, trimmed, blank lines ignored. A line may be a
 * phrase. A line in straight quotation marks is only found as a whole word: `"ass"` is not found in *class*.
 *
 * A line that folds to nothing (a lone accent, a zero-width space) is ignored as well: it would be
 * found everywhere. Of lines that fold to the same word, the first stands for all, but for one that is found
 * inside words, too.
 */
export function parseWordList(lines: string): Word[] {
  const words = new Map<string, Word>();
  for (const line of lines.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const written = line.trim();
    const quoted = /^"(.+)"$/.exec(written)?.[1];
    const folded = fold(quoted ?? written);
    // A list into which somebody copied what they saw may hold the look-alikes themselves.
    const { units, length } = unmask(folded, { wholeWords: false }) ?? folded;
    // An accent that stands alone folds to a space beside it.
    const from = units[0] === 0x20 ? 1 : 0;
    const to = length > from && units[length - 1] === 0x20 ? length - 1 : length;
    if (to <= from) continue;
    const own = String.fromCharCode(...units.subarray(from, to));
    const whole = quoted !== undefined;
    const before = words.get(own);
    if (!before || (before.whole && !whole)) words.set(own, { written, folded: own, whole });
  }
  return [...words.values()];
}
