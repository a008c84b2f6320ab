import type { Folded } from './fold.js';
import {
  childOf,
  failOf,
  labelOf,
  listBit,
  plant,
  type Planted,
  type Trie,
  width,
} from './trie.js';

/** Several lists of words, ready to be looked for in one pass. */
export interface Automaton {
  readonly trie: Trie;
  /** For each list and state: the longest word of the list that ends there, as its own state, or 0. */
  readonly reports: readonly Int32Array[];
  /** For each list and state: the index of the word that is spelt by this state, or -1. */
  readonly words: readonly Int32Array[];
}

/** How many lists fit beside a unit in one number. */
const mostLists = 8;

/**
 * Joins lists of folded words into one Aho–Corasick automaton.
 *
 * Time and memory are linear in the letters of all words. Of words that are equal within a list the
 * first one is reported; empty words never are.
 *
 * @throws RangeError for more than eight lists.
 */
export function buildAutomaton(lists: readonly (readonly string[])[]): Automaton {
  if (lists.length > mostLists)
    throw new RangeError(`Expected at most ${mostLists} lists of words`);
  const some = lists.filter(({ length }) => length > 0);
  const planted = plant(some.length === 1 && some[0] ? some[0] : lists.flat());
  const { trie, size, ends } = planted;
  // An empty list reports nothing, and needs no room for it.
  const words = lists.map(({ length }) => new Int32Array(length > 0 ? size : 0).fill(-1));
  const reports = lists.map(({ length }) => new Int32Array(length > 0 ? size : 0));
  let next = 0;
  for (const [list, { length }] of lists.entries()) {
    for (let index = 0; index < length; index++) {
      const state = ends[next++] as number;
      if (state === 0 || words[list]?.[state] !== -1) continue;
      words[list][state] = index;
      if (reports[list]) reports[list][state] = state;
    }
  }
  // By number is by depth: a suffix is shorter, so it is complete before it is needed.
  for (let state = 1; state < size; state++) complete(planted, reports, state);
  return { trie, reports, words };
}

function complete({ trie, parents }: Planted, reports: readonly Int32Array[], state: number): void {
  const { states } = trie;
  const at = state * width;
  const parent = parents[state] as number;
  const unit = (states[at + labelOf] as number) & 0xffff;
  let fail = 0;
  for (let suffix = parent; suffix !== 0 && fail === 0;) {
    suffix = states[suffix * width + failOf] as number;
    fail = childOf(trie, suffix, unit);
  }
  states[at + failOf] = fail;
  let label = unit;
  for (const [list, report] of reports.entries()) {
    if (report.length === 0) continue;
    if (report[state] === 0) report[state] = report[fail] as number;
    if (report[state] !== 0) label |= listBit(list);
  }
  states[at + labelOf] = label;
}

/**
 * Finds every occurrence of every word, in the order in which they end.
 *
 * `visit` is told the list, the word's index in it, and where in the folded text it ends; it answers
 * whether it wants more from that list. A list that is not wanted any more costs nothing from then
 * on, so the work is bounded by the length of the text and by what is wanted, not by the words.
 *
 * @param wanted - For each list, whether to look for it at all.
 */
export function search(
  { trie, reports, words }: Automaton,
  text: Folded,
  wanted: readonly boolean[],
  visit: (list: number, word: number, end: number) => boolean,
): void {
  const { states } = trie;
  const { units, length } = text;
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
    const reporting = (states[state * width + labelOf] as number) & open;
    if (reporting === 0) continue;
    for (const [list, report] of reports.entries()) {
      if ((reporting & listBit(list)) === 0) continue;
      for (let word = report[state] as number; word !== 0;) {
        if (!visit(list, words[list]?.[word] as number, i + 1)) {
          open &= ~listBit(list);
          break;
        }
        word = report[states[word * width + failOf] as number] as number;
      }
    }
  }
}
