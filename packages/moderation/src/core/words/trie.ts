import { rank, sortRoom, type SortRoom, sortSiblings } from './sort-siblings.js';
import { sizeOfAll, type Spellings, unitAt } from './spellings.js';

/**
 * Words as a trie over UTF-16 units in flat arrays, where state 0 is the root.
 *
 * It grows where texts go: the children of a state are numbered when a text first gets there, side by side. What is
 * made for a hundred thousand words is little more than for ten, and what texts do read lies close together, which is
 * what keeps ten thousand words as fast as a hundred.
 */
export interface Trie {
  readonly spellings: Spellings;
  /** A record of {@link width} numbers for each state. Another array whenever the trie has grown beyond it. */
  states: Int32Array;
  /** For each state, what growing needs of it: a record of {@link seedWidth} numbers. */
  seeds: Int32Array;
  /** How many states there are. */
  size: number;
  /** The children of the root by unit, which is where nearly every character of a text ends up. */
  root: Int32Array;
  /** All words, those that go through one state side by side. */
  readonly order: Int32Array;
  readonly room: SortRoom;
}

/** Numbers in a state's record. */
export const width = 4;
/** Offset of the unit that leads here (low 16 bits), of the lists that report here, and of {@link isNew}. */
export const labelOf = 0;
/** Offset of the first child. */
export const firstOf = 1;
/** Offset of the set of all children's units, modulo 32. */
export const maskOf = 2;
/** Offset of the state for the longest proper suffix that is also a prefix of some word. */
export const failOf = 3;

/** In a label: nothing is known of this state but the way to it. */
export const isNew: number = 1 << 24;

/** Numbers in what growing needs of a state. */
const seedWidth = 5;
/** Offset of the state that this one extends by a unit. */
const parentOf = 0;
const depthOf = 1;
/** Offsets of where in {@link Trie.order} the words that go through this state lie. */
const fromOf = 2;
const toOf = 3;
/** Offset of the state after the last child. */
const lastOf = 4;

/** Where `list` reports in a label. */
export function listBit(list: number): number {
  return 1 << (16 + list);
}

/** The state that this one extends by a unit. */
export function parentFor({ seeds }: Trie, state: number): number {
  return seeds[state * seedWidth + parentOf] as number;
}

/** The child of `state` by `unit`, or 0. The state must have grown. */
export function childOf(trie: Trie, state: number, unit: number): number {
  const { states, root } = trie;
  if (state === 0) return unit < root.length ? (root[unit] as number) : 0;
  const at = state * width;
  const mask = states[at + maskOf] as number;
  if (((mask >>> (unit & 31)) & 1) === 0) return 0;
  // The children before it, unless some have the same unit modulo 32: then it is further on.
  const child = (states[at + firstOf] as number) + bitCount(mask & ((1 << (unit & 31)) - 1));
  if (unitFor(states, child) === unit) return child;
  return siblingAfter(states, child, trie.seeds[state * seedWidth + lastOf] as number, unit);
}

function siblingAfter(states: Int32Array, child: number, end: number, unit: number): number {
  let low = child + 1;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const label = unitFor(states, middle);
    if (label === unit) return middle;
    if (rank(label) < rank(unit)) low = middle + 1;
    else high = middle;
  }
  return 0;
}

function unitFor(states: Int32Array, state: number): number {
  return (states[state * width + labelOf] as number) & 0xffff;
}

function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55_55_55_55);
  const fours = (pairs & 0x33_33_33_33) + ((pairs >>> 2) & 0x33_33_33_33);
  return Math.imul((fours + (fours >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
}

/** Makes a trie of its root alone. */
export function plant(spellings: Spellings): Trie {
  const { length } = spellings;
  const trie: Trie = {
    spellings,
    states: new Int32Array(width),
    seeds: new Int32Array(seedWidth),
    size: 1,
    root: new Int32Array(0),
    order: new Int32Array(length).map((_, word) => word),
    room: sortRoom(length),
  };
  trie.states[labelOf] = isNew;
  trie.seeds[toOf] = length;
  return trie;
}

/** Numbers the children of a state, and tells `visit` of each word that ends in it, in order. */
export function grow(trie: Trie, state: number, visit: (word: number) => void): void {
  const { spellings, order } = trie;
  const seed = state * seedWidth;
  const depth = trie.seeds[seed + depthOf] as number;
  const from = trie.seeds[seed + fromOf] as number;
  const to = trie.seeds[seed + toOf] as number;
  sortSiblings(order, from, to, (word) => unitAt(spellings, word, depth), trie.room);
  const first = trie.size;
  let mask = 0;
  let label = -1;
  for (let at = from; at < to; at += 1) {
    const word = order[at] as number;
    const unit = unitAt(spellings, word, depth);
    if (unit < 0) {
      visit(word);
      continue;
    }
    if (unit !== label) {
      label = unit;
      mask |= 1 << (unit & 31);
      addState(trie, unit, state, depth + 1, at);
    }
    trie.seeds[(trie.size - 1) * seedWidth + toOf] = at + 1;
  }
  trie.states[state * width + firstOf] = first;
  trie.states[state * width + maskOf] = mask;
  trie.seeds[seed + lastOf] = trie.size;
  if (state === 0) trie.root = rootOf(trie);
}

function addState(trie: Trie, unit: number, parent: number, depth: number, from: number): void {
  const state = trie.size;
  trie.size += 1;
  if (state * width === trie.states.length) {
    // No more than there can be, and few at first.
    const room = Math.min(4 * state, sizeOfAll(trie.spellings) + 1);
    trie.states = roomier(trie.states, room * width);
    trie.seeds = roomier(trie.seeds, room * seedWidth);
  }
  trie.states[state * width + labelOf] = unit | isNew;
  const seed = state * seedWidth;
  trie.seeds[seed + parentOf] = parent;
  trie.seeds[seed + depthOf] = depth;
  trie.seeds[seed + fromOf] = from;
}

/** The same numbers, with room for more. */
export function roomier(numbers: Int32Array, length: number): Int32Array {
  const more = new Int32Array(length);
  more.set(numbers);
  return more;
}

function rootOf({ states, size }: Trie): Int32Array {
  const labels = Array.from({ length: size - 1 }, (_, i) => unitFor(states, i + 1));
  const root = new Int32Array(labels.reduce((most, label) => Math.max(most, label + 1), 0));
  for (const [i, label] of labels.entries()) root[label] = i + 1;
  return root;
}
