/**
 * Folded words side by side: a hundred thousand texts of their own would be a hundred thousand places in memory, and
 * most of the time it takes to read a list of them.
 */
export interface Spellings {
  /** How many words there are. */
  readonly length: number;
  /** The UTF-16 units of all words, one word after the other; those past the last word mean nothing. */
  readonly units: Uint16Array;
  /** For each word, where it begins in `units`, and last where the last one ends. */
  readonly starts: Int32Array;
}

/** The unit of a word at this depth, or -1 past its end. */
export function unitAt({ units, starts }: Spellings, word: number, depth: number): number {
  const place = (starts[word] as number) + depth;
  return place < (starts[word + 1] as number) ? (units[place] as number) : -1;
}

/** How many units a word has. */
export function sizeOf({ starts }: Spellings, word: number): number {
  return (starts[word + 1] as number) - (starts[word] as number);
}

/** How many units all words have together. */
export function sizeOfAll({ starts, length }: Spellings): number {
  return starts[length] as number;
}

/** The words of several lists, one list after the other. */
export function joinSpellings(lists: readonly Spellings[]): Spellings {
  const some = lists.filter(({ length }) => length > 0);
  if (some.length === 1 && some[0]) return some[0];
  const total = some.reduce((sum, { length }) => sum + length, 0);
  const starts = new Int32Array(total + 1);
  const units = new Uint16Array(some.reduce((sum, list) => sum + sizeOfAll(list), 0));
  let word = 0;
  let end = 0;
  for (const list of some) {
    units.set(list.units.subarray(0, sizeOfAll(list)), end);
    for (let own = 0; own < list.length; own += 1) {
      starts[word] = end + (list.starts[own] as number);
      word += 1;
    }
    end += sizeOfAll(list);
  }
  starts[word] = end;
  return { length: total, units, starts };
}
