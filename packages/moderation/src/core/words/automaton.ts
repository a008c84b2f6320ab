import type { Folded } from './fold.js';
import { joinSpellings, type Spellings } from './spellings.js';
import {
  childOf,
  failOf,
  grow,
  isNew,
  labelOf,
  listBit,
  parentFor,
  plant,
  roomier,
  type Trie,
  width,
} from './trie.js';

/**
 * Several lists of words, ready to be looked for in one pass. It grows by what is looked through, up to all of the
 * lists' letters.
 */
export interface Automaton {
  readonly trie: Trie;
  /** The number of the first word of each list. */
  readonly firsts: readonly number[];
  /** For each state and list: the longest word of the list that ends there, as its own state, or 0. */
  reports: Int32Array;
  /** For each state and list: one more than the index of the word that is spelt by this state, or 0. */
  words: Int32Array;
}

/** How many lists fit beside a unit in one number. */
const mostLists = 8;

/**
 * Joins lists of folded words into one Aho–Corasick automaton, whose states are made when a text first needs them.
 *
 * Of words that are equal within a list the first one is reported; empty words never are.
 *
 * @throws RangeError for more than eight lists.
 */
export function buildAutomaton(lists: readonly Spellings[]): Automaton {
  if (lists.length > mostLists)
    throw new RangeError(`Expected at most ${mostLists} lists of words`);
  let next = 0;
  const firsts = lists.map(({ length }) => (next += length) - length);
  const trie = plant(joinSpellings(lists));
  return { trie, firsts, reports: new Int32Array(0), words: new Int32Array(0) };
}

/** Makes a state that is new and all that it leads to when a text does not go on in it. */
function complete(automaton: Automaton, state: number): void {
  const { trie } = automaton;
  const chain: number[] = [];
  for (let at = state; ((trie.states[at * width + labelOf] as number) & isNew) !== 0;) {
    chain.push(at);
    const fail = suffixOf(trie, at);
    growFor(automaton, at);
    trie.states[at * width + labelOf] = (trie.states[at * width + labelOf] as number) & ~isNew;
    trie.states[at * width + failOf] = fail;
    at = fail;
  }
  // What a suffix reports is known before it is needed.
  for (const at of chain.toReversed()) report(automaton, at);
}

/** Whatever this leads to has been grown: a text has come through the parent, and through its suffixes with it. */
function suffixOf(trie: Trie, state: number): number {
  const unit = (trie.states[state * width + labelOf] as number) & 0xffff;
  let fail = 0;
  for (let suffix = parentFor(trie, state); suffix !== 0 && fail === 0;) {
    suffix = trie.states[suffix * width + failOf] as number;
    fail = childOf(trie, suffix, unit);
  }
  return fail;
}

function growFor(automaton: Automaton, state: number): void {
  const { trie, firsts } = automaton;
  const ended: number[] = [];
  grow(trie, state, (word) => ended.push(word));
  const room = (trie.states.length / width) * firsts.length;
  if (automaton.reports.length < room) {
    automaton.reports = roomier(automaton.reports, room);
    automaton.words = roomier(automaton.words, room);
  }
  if (state === 0) return;
  for (const word of ended) {
    const list = firsts.findLastIndex((first) => first <= word);
    const at = state * firsts.length + list;
    if (automaton.words[at] !== 0) continue;
    automaton.words[at] = word - (firsts[list] as number) + 1;
    automaton.reports[at] = state;
  }
}

function report({ trie: { states }, firsts, reports }: Automaton, state: number): void {
  const fail = states[state * width + failOf] as number;
  let label = states[state * width + labelOf] as number;
  for (let list = 0; list < firsts.length; list += 1) {
    const at = state * firsts.length + list;
    if (reports[at] === 0) reports[at] = reports[fail * firsts.length + list] as number;
    if (reports[at] !== 0) label |= listBit(list);
  }
  states[state * width + labelOf] = label;
}

/**
 * Finds every occurrence of every word, in the order in which they end.
 *
 * `visit` is told the list, the word's index in it, and where in the folded text it ends; it answers
 * whether it wants more from that list. A list that is not wanted any more costs nothing from then
 * on, so the work is bounded by the length of the text and by what is wanted; only the first texts pay for the
 * states that they need, together no more than all words have letters.
 *
 * @param wanted - For each list, whether to look for it at all.
 */
export function search(
  automaton: Automaton,
  text: Folded,
  wanted: readonly boolean[],
  visit: (list: number, word: number, end: number) => boolean,
): void {
  const { trie } = automaton;
  const { units, length } = text;
  complete(automaton, 0);
  let { states } = trie;
  let open = 0;
  for (const [list, is] of wanted.entries()) if (is) open |= listBit(list);
  let state = 0;
  for (let i = 0; i < length && open !== 0; i++) {
    const unit = units[i] as number;
    let next = childOf(trie, state, unit);
    while (next === 0 && state !== 0) {
      state = states[state * width + failOf] as number;
      next = childOf(trie, state, unit);
    }
    state = next;
    let label = states[state * width + labelOf] as number;
    if ((label & (open | isNew)) === 0) continue;
    if ((label & isNew) !== 0) {
      complete(automaton, state);
      states = trie.states;
      label = states[state * width + labelOf] as number;
    }
    if ((label & open) !== 0) open = tell(automaton, state, label & open, open, i + 1, visit);
  }
}

/** Tells of all words that end in a state, and answers which lists are still open. */
function tell(
  { trie: { states }, firsts, reports, words }: Automaton,
  state: number,
  reporting: number,
  open: number,
  end: number,
  visit: (list: number, word: number, end: number) => boolean,
): number {
  let left = open;
  for (let list = 0; list < firsts.length; list += 1) {
    if ((reporting & listBit(list)) === 0) continue;
    for (let at = reports[state * firsts.length + list] as number; at !== 0;) {
      if (!visit(list, (words[at * firsts.length + list] as number) - 1, end)) {
        left &= ~listBit(list);
        break;
      }
      at = reports[(states[at * width + failOf] as number) * firsts.length + list] as number;
    }
  }
  return left;
}
