import type { Spellings } from '../core/words/spellings.js';
import { parseWordList, type Word } from '../core/words/word-list.js';

/** Words as they are, for what takes folded ones. */
export function spellingsOf(words: readonly string[]): Spellings {
  const units = Uint16Array.from(words.join('').split(''), (unit) => unit.charCodeAt(0));
  const starts = [0];
  for (const word of words) starts.push((starts.at(-1) ?? 0) + word.length);
  return { length: words.length, units, starts: Int32Array.from(starts) };
}

/** The words of a list, each with its folded text, which the list itself keeps among those of all others. */
export function listedWords(lines: string): (Word & { readonly folded: string })[] {
  const list = parseWordList(lines);
  return Array.from({ length: list.length }, (_, index) => {
    const own = list.units.subarray(list.starts[index], list.starts[index + 1]);
    return { ...list.wordAt(index), folded: String.fromCharCode(...own) };
  });
}
