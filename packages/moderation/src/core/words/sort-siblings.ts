/** Fewer than this many are put in order one by one. */
const few = 16;

/** Siblings are in this order, by which each bit of a mask has its place; what has no unit comes first. */
export function rank(unit: number): number {
  return unit < 0 ? -1 : ((unit & 31) << 16) | unit;
}

/** What sorting needs again and again, made once for all words. */
export interface SortRoom {
  /** For each unit that a word may have, and first for none, how many have it; all 0 between two uses. */
  readonly counts: Int32Array;
  readonly words: Int32Array;
}

/** Room to sort this many words. */
export function sortRoom(most: number): SortRoom {
  return { counts: new Int32Array(0x1_00_01), words: new Int32Array(most) };
}

/**
 * Puts the words from `first` to `last` in the order of their units at one depth, and leaves those with the same unit as
 * they were. Counts rather than compares, since there are many words and few letters.
 */
export function sortSiblings(
  order: Int32Array,
  first: number,
  last: number,
  unitOf: (word: number) => number,
  room: SortRoom,
): void {
  if (last - first < 2) return;
  if (last - first < few) insert(order, first, last, unitOf);
  else count(order, first, last, unitOf, room);
}

function insert(
  order: Int32Array,
  first: number,
  last: number,
  unitOf: (word: number) => number,
): void {
  for (let next = first + 1; next < last; next += 1) {
    const word = order[next] as number;
    const own = rank(unitOf(word));
    let place = next;
    while (place > first && rank(unitOf(order[place - 1] as number)) > own) {
      order[place] = order[place - 1] as number;
      place -= 1;
    }
    order[place] = word;
  }
}

function count(
  order: Int32Array,
  first: number,
  last: number,
  unitOf: (word: number) => number,
  { counts, words }: SortRoom,
): void {
  const units: number[] = [];
  for (let at = first; at < last; at += 1) {
    const word = order[at] as number;
    words[at - first] = word;
    const unit = unitOf(word);
    if (counts[unit + 1] === 0) units.push(unit);
    counts[unit + 1] = (counts[unit + 1] as number) + 1;
  }
  units.sort((a, b) => rank(a) - rank(b));
  let place = first;
  for (const unit of units) {
    const many = counts[unit + 1] as number;
    counts[unit + 1] = place;
    place += many;
  }
  for (let at = 0; at < last - first; at += 1) {
    const word = words[at] as number;
    const unit = unitOf(word);
    const to = counts[unit + 1] as number;
    order[to] = word;
    counts[unit + 1] = to + 1;
  }
  for (const unit of units) counts[unit + 1] = 0;
}
