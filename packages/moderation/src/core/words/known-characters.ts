import { foldCharacters, foldRole } from './fold-characters.js';

/** What folding does to one character: dropped, part of the cluster before it, or replaced. */
export type Kind = number;

/** The character vanishes, and its place with it. */
export const invisible: Kind = 1;
/** The character vanishes into the letter before it. */
export const mark: Kind = 2;
/** The character composes with the one before it. */
export const joins: Kind = 3;
/** The character becomes several units, or is beyond the basic plane: ask for its text. */
export const slow: Kind = 4;
// Any greater kind is the single unit that the character becomes: folding yields no control characters.

/** What is known of a character. */
export interface Known {
  readonly kind: Kind;
  /** What it becomes when nothing composes with it. */
  readonly folded: string;
}

// Asking Unicode costs a thousand times as much as looking up. The plain ones are kept for good, a
// unit each; of the others as many as a long comment can have, so that memory stays bounded.
const plain = new Uint16Array(0x1_0000);
const others = new Map<number, Known>();
const mostOthers = 8192;

/** What folding does to the character with this code point. */
export function kindOf(code: number): Kind {
  const kind = plain[code];
  return kind === undefined || kind === 0 ? known(code).kind : kind;
}

/** All that is known of the character with this code point. */
export function known(code: number): Known {
  const before = others.get(code);
  if (before) return before;
  const found = ask(String.fromCodePoint(code));
  if (code <= 0xffff && found.kind !== slow) {
    plain[code] = found.kind;
    return found;
  }
  if (others.size >= mostOthers) others.clear();
  others.set(code, found);
  return found;
}

function ask(character: string): Known {
  const role = foldRole(character);
  if (role === 'invisible') return { kind: invisible, folded: '' };
  if (role === 'mark') return { kind: mark, folded: '' };
  const folded = foldCharacters(character);
  if (role === 'joins') return { kind: joins, folded };
  const isPlain = folded.length === 1 && character.length === 1;
  return { kind: isPlain ? folded.charCodeAt(0) : slow, folded };
}
