import { wordFolder } from './fold-words.js';
import { sizeOf, type Spellings } from './spellings.js';

/** A word as the site's owner wrote it, and how it is looked for. */
export interface Word {
  readonly written: string;
  /** How many units of folded text it takes. */
  readonly size: number;
  /** It was written in quotation marks, and is only found where it stands alone. */
  readonly whole: boolean;
}

/** A list of words, folded and ready to be looked for. */
export interface WordList extends Spellings {
  /** All that is known of a word. */
  readonly wordAt: (index: number) => Word;
}

/**
 * Reads a list of words as WordPress keeps it: one per line, trimmed, blank lines ignored. A line may be a
 * phrase. A line in straight quotation marks is only found as a whole word: `"ass"` is not found in *class*.
 *
 * A line that folds to nothing (a lone accent, a zero-width space) is ignored as well: it would be
 * found everywhere. Lines that fold to the same word are all kept, those that are found inside words first: of equal
 * words an automaton reports the first, and knows that they are equal without being asked.
 *
 * Nothing is made for a word but its letters and its place: a hundred thousand words are two numbers each.
 */
export function parseWordList(lines: string): WordList {
  const most = countLines(lines);
  const folder = wordFolder(most, lines.length);
  const places = new Int32Array(2 * most);
  const quoted: (readonly [from: number, to: number])[] = [];
  let length = 0;
  const add = (from: number, to: number, quotes: number): void => {
    if (!folder.add(lines, from + quotes, to - quotes)) return;
    places[2 * length] = from;
    places[2 * length + 1] = to;
    length += 1;
  };
  eachLine(lines, (from, to) => {
    if (isQuoted(lines, from, to)) quoted.push([from, to]);
    else add(from, to, 0);
  });
  const firstWhole = length;
  for (const [from, to] of quoted) add(from, to, 1);
  const spellings = folder.spellings();
  return {
    ...spellings,
    wordAt: (index) => ({
      written: lines.slice(places[2 * index], places[2 * index + 1]),
      size: sizeOf(spellings, index),
      whole: index >= firstWhole,
    }),
  };
}

function countLines(lines: string): number {
  let count = 1;
  for (let at = 0; at < lines.length; at += 1) if (isBreak(lines.charCodeAt(at))) count += 1;
  return count;
}

/** Tells where each line lies, without the white space around it. */
function eachLine(lines: string, visit: (from: number, to: number) => void): void {
  let start = 0;
  const { length } = lines;
  for (let at = 0; at <= length; at += 1) {
    if (at < length && !isBreak(lines.charCodeAt(at))) continue;
    let from = start;
    let to = at;
    while (from < to && isBlank(lines.charCodeAt(from))) from += 1;
    while (from < to && isBlank(lines.charCodeAt(to - 1))) to -= 1;
    visit(from, to);
    start = at + 1;
  }
}

function isBreak(unit: number): boolean {
  if (unit > 0x0d && unit < 0x20_28) return false;
  return unit === 0x0a || unit === 0x0d || unit === 0x20_28 || unit === 0x20_29;
}

function isBlank(unit: number): boolean {
  return unit <= 0x20 || unit > 0x7e ? /\s/.test(String.fromCharCode(unit)) : false;
}

function isQuoted(lines: string, from: number, to: number): boolean {
  return to - from > 2 && lines[from] === '"' && lines[to - 1] === '"';
}
