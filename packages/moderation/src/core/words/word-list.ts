import { fold } from './fold.js';
import { unmask } from './unmask.js';

/** A word as the site's owner wrote it, and as it is looked for. */
export interface Word {
  readonly written: string;
  readonly folded: string;
  /** It was written in quotation marks, and is only found where it stands alone. */
  readonly whole: boolean;
}

/** A word of a list; one that is looked for as it was written, inside words, too, is nothing but itself. */
export type ListedWord = string | Word;

/** All that is known of a word of a list. */
export function wordOf(listed: ListedWord): Word {
  return typeof listed === 'string' ? { written: listed, folded: listed, whole: false } : listed;
}

/**
 * Reads a list of words as WordPress keeps it: one per line, trimmed, blank lines ignored. A line may be a
 * phrase. A line in straight quotation marks is only found as a whole word: `"ass"` is not found in *class*.
 *
 * A line that folds to nothing (a lone accent, a zero-width space) is ignored as well: it would be
 * found everywhere. Lines that fold to the same word are all kept, those that are found inside words first: of equal
 * words an automaton reports the first, and knows that they are equal without being asked.
 */
export function parseWordList(lines: string): ListedWord[] {
  const words: ListedWord[] = [];
  const wholes: Word[] = [];
  for (const line of lines.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const written = line.trim();
    const whole = isQuoted(written);
    const folded = foldWord(whole ? written.slice(1, -1) : written);
    if (folded === '') continue;
    if (whole) wholes.push({ written, folded, whole });
    // A hundred thousand words are a hundred thousand texts, not as many objects around them.
    else words.push(folded === written ? folded : { written, folded, whole });
  }
  return wholes.length === 0 ? words : [...words, ...wholes];
}

function isQuoted(line: string): boolean {
  return line.length > 2 && line.startsWith('"') && line.endsWith('"');
}

function foldWord(word: string): string {
  // Most words of most lists: there is nothing to fold in them but capitals and blanks, and nothing to unmask.
  if (/^[\u0020-\u007e]*$/.test(word)) {
    return word.toLowerCase().replaceAll(/ {2,}/g, ' ').trim();
  }
  const folded = fold(word);
  // A list into which somebody copied what they saw may hold the look-alikes themselves.
  const { units, length } = unmask(folded, { wholeWords: false }) ?? folded;
  // An accent that stands alone folds to a space beside it.
  const from = units[0] === 0x20 ? 1 : 0;
  const to = length > from && units[length - 1] === 0x20 ? length - 1 : length;
  return to <= from ? '' : String.fromCharCode(...units.subarray(from, to));
}
