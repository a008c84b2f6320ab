/** Fewer than this many are put in order one by one. */
const few = 16;

/** Siblings are in this order, by which each bit of a mask has its place; what has no unit comes first. */
export function rank(unit: number): number {
  return unit < 0 ? -1 : ((unit & 31) << 16) | unit;
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
): void {
  if (last - first < 2) return;
  if (last - first < few) insert(order, first, last, unitOf);
  else count(order, first, last, unitOf);
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
): void {
  const counts = new Map<number, number>();
  const words = order.slice(first, last);
  for (const word of words) {
    const unit = unitOf(word);
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  let place = first;
  for (const unit of [...counts.keys()].toSorted((a, b) => rank(a) - rank(b))) {
    const many = counts.get(unit) ?? 0;
    counts.set(unit, place);
    place += many;
  }
  for (const word of words) {
    const unit = unitOf(word);
    const at = counts.get(unit) ?? 0;
    order[at] = word;
    counts.set(unit, at + 1);
  }
}
