import { rank, sortRoom, sortSiblings } from './sort-siblings.js';

/**
 * Words as a trie over UTF-16 units in one flat array, where state 0 is the root.
 *
 * States are numbered level by level, and the children of a state lie side by side: those near the
 * root, where a comment spends its time, share cache lines, and a step reads one record. How little
 * is read is what keeps ten thousand words as fast as a hundred.
 */
export interface Trie {
  /** A record of {@link width} numbers for each state, and one more that ends the last one's children. */
  readonly states: Int32Array;
  /** The children of the root by unit, which is where nearly every character of a comment ends up. */
  readonly root: Int32Array;
}

/** Numbers in a state's record. */
export const width = 4;
/** Offset of the unit that leads here (low 16 bits) and of the lists that report here (from bit 16). */
export const labelOf = 0;
/** Offset of the first child; the children end where those of the next state begin. */
export const firstOf = 1;
/** Offset of the set of all children's units, modulo 32. */
export const maskOf = 2;
/** Offset of the state for the longest proper suffix that is also a prefix of some word. */
export const failOf = 3;

/** Where `list` reports in a label. */
export function listBit(list: number): number {
  return 1 << (16 + list);
}

/** The child of `state` by `unit`, or 0. */
export function childOf({ states, root }: Trie, state: number, unit: number): number {
  if (state === 0) return unit < root.length ? (root[unit] as number) : 0;
  const at = state * width;
  const mask = states[at + maskOf] as number;
  if (((mask >>> (unit & 31)) & 1) === 0) return 0;
  // The children before it, unless some have the same unit modulo 32: then it is further on.
  const child = (states[at + firstOf] as number) + bitCount(mask & ((1 << (unit & 31)) - 1));
  if (((states[child * width + labelOf] as number) & 0xffff) === unit) return child;
  return siblingAfter(states, child, states[at + width + firstOf] as number, unit);
}

function siblingAfter(states: Int32Array, child: number, end: number, unit: number): number {
  let low = child + 1;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const label = (states[middle * width + labelOf] as number) & 0xffff;
    if (label === unit) return middle;
    if (rank(label) < rank(unit)) low = middle + 1;
    else high = middle;
  }
  return 0;
}

function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55_55_55_55);
  const fours = (pairs & 0x33_33_33_33) + ((pairs >>> 2) & 0x33_33_33_33);
  return Math.imul((fours + (fours >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
}

/** A trie, with what is only needed while it is completed. */
export interface Planted {
  readonly trie: Trie;
  /** How many states there are. */
  readonly size: number;
  /** For each state, the one that it extends by a unit. */
  readonly parents: Int32Array;
  /** For each word, in order, the state in which it ends. */
  readonly ends: Int32Array;
}

/** Puts words into a trie, in time linear in their units but for sorting siblings. */
export function plant(words: readonly string[]): Planted {
  const most = words.reduce((sum, word) => sum + word.length, 1);
  const letters = joined(words, most);
  const states = new Int32Array((most + 1) * width);
  const parents = new Int32Array(most);
  const ends = new Int32Array(words.length);
  // The words that go through a state lie between `from` and `to` in this order.
  const order = Int32Array.from(words.keys());
  const from = new Int32Array(most);
  const to = new Int32Array(most);
  const depths = new Int32Array(most);
  const room = sortRoom(words.length);
  to[0] = words.length;
  let size = 1;
  for (let state = 0; state < size; state++) {
    const depth = depths[state] as number;
    const first = from[state] as number;
    const last = to[state] as number;
    sortSiblings(order, first, last, (index) => letters.at(index, depth), room);
    states[state * width + firstOf] = size;
    let mask = 0;
    let label = -1;
    for (let i = first; i < last; i++) {
      const index = order[i] as number;
      const unit = letters.at(index, depth);
      if (unit < 0) {
        ends[index] = state;
        continue;
      }
      if (unit !== label) {
        label = unit;
        mask |= 1 << (unit & 31);
        states[size * width + labelOf] = unit;
        parents[size] = state;
        depths[size] = depth + 1;
        from[size] = i;
        size += 1;
      }
      to[size - 1] = i + 1;
    }
    states[state * width + maskOf] = mask;
  }
  states[size * width + firstOf] = size;
  const trie = { states: states.slice(0, (size + 1) * width), root: rootOf(states) };
  return { trie, size, parents, ends };
}

/** The letters of all words, side by side: a hundred thousand words would be a hundred thousand places in memory. */
function joined(
  words: readonly string[],
  most: number,
): { readonly at: (word: number, depth: number) => number } {
  const units = new Uint16Array(most);
  const starts = new Int32Array(words.length + 1);
  let end = 0;
  for (const [index, word] of words.entries()) {
    for (let at = 0; at < word.length; at++) units[end + at] = word.charCodeAt(at);
    starts[index + 1] = end += word.length;
  }
  return {
    at(word, depth) {
      const place = (starts[word] as number) + depth;
      return place < (starts[word + 1] as number) ? (units[place] as number) : -1;
    },
  };
}

function rootOf(states: Int32Array): Int32Array {
  const last = states[width + firstOf] as number;
  const labels = Array.from(
    { length: last - 1 },
    (_, i) => states[(i + 1) * width + labelOf] as number,
  );
  const root = new Int32Array(labels.reduce((most, label) => Math.max(most, label + 1), 0));
  for (const [i, label] of labels.entries()) root[label] = i + 1;
  return root;
}
