/**
 * Words as a trie over UTF-16 units, in flat arrays: state 0 is the root, and a state's record holds
 * {@link width} numbers, so that one step touches one cache line of states and one of slots.
 */
export interface Trie {
  readonly states: Int32Array;
  /** Open addressing from a parent and a unit to the child; 0 is an empty slot. */
  readonly slots: Int32Array;
  /** The children of the root by unit, which is where nearly every character of a comment ends up. */
  readonly root: Int32Array;
}

/** Numbers in a state's record. */
export const width = 4;
/** Offset of the state that this one extends. */
export const parentOf = 0;
/** Offset of the unit that leads here (low 16 bits) and of the lists that report here (from bit 16). */
export const labelOf = 1;
/** Offset of the state for the longest proper suffix that is also a prefix of some word. */
export const failOf = 2;
/** Offset of the units of all children, modulo 32: most steps that lead nowhere end at this test. */
export const maskOf = 3;

/** Where `list` reports in a label. */
export function listBit(list: number): number {
  return 1 << (16 + list);
}

/** The child of `state` by `unit`, or 0. */
export function childOf({ states, slots, root }: Trie, state: number, unit: number): number {
  if (state === 0) return unit < root.length ? (root[unit] as number) : 0;
  if ((((states[state * width + maskOf] as number) >>> (unit & 31)) & 1) === 0) return 0;
  const last = slots.length - 1;
  for (let slot = slotOf(state, unit) & last; ; slot = (slot + 1) & last) {
    const child = slots[slot] as number;
    if (child === 0) return 0;
    const at = child * width;
    if (states[at + parentOf] === state && ((states[at + labelOf] as number) & 0xffff) === unit) {
      return child;
    }
  }
}

/** Where the search for a child begins: multiplicative hashing, the constant is 2³² divided by the golden ratio. */
export function slotOf(state: number, unit: number): number {
  const mixed = Math.imul(state ^ Math.imul(unit, 0x85_eb_ca_6b), 0x9e_37_79_b1);
  return mixed ^ (mixed >>> 15);
}

/** Puts words into a trie; `ends` says for each word, in order, in which state it ends. */
export function plant(words: readonly Uint16Array[]): {
  trie: Trie;
  size: number;
  ends: Int32Array;
} {
  let most = 1;
  let firstUnits = 0;
  for (const word of words) {
    most += word.length;
    firstUnits = Math.max(firstUnits, (word[0] ?? -1) + 1);
  }
  // At most half full, so that a probe is short whatever the words.
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * most)));
  const trie: Trie = {
    states: new Int32Array(most * width),
    slots,
    root: new Int32Array(firstUnits),
  };
  const ends = new Int32Array(words.length);
  let size = 1;
  for (const [index, word] of words.entries()) {
    let state = 0;
    for (const unit of word) {
      let child = childOf(trie, state, unit);
      if (child === 0) {
        child = size++;
        link(trie, state, unit, child);
      }
      state = child;
    }
    ends[index] = state;
  }
  return { trie: { ...trie, states: trie.states.slice(0, size * width) }, size, ends };
}

function link({ states, slots, root }: Trie, parent: number, unit: number, child: number): void {
  states[child * width + parentOf] = parent;
  states[child * width + labelOf] = unit;
  if (parent === 0) {
    root[unit] = child;
    return;
  }
  states[parent * width + maskOf] =
    (states[parent * width + maskOf] as number) | (1 << (unit & 31));
  const last = slots.length - 1;
  let slot = slotOf(parent, unit) & last;
  while (slots[slot] !== 0) slot = (slot + 1) & last;
  slots[slot] = child;
}
