import { foldCharacters } from './fold-characters.js';
import { invisible, joins, kindOf, known, mark, slow } from './known-characters.js';

/** Text as words are looked for in it, with the way back to where each unit came from. */
export interface Folded {
  /** The folded text in UTF-16 code units; those past `length` mean nothing. */
  readonly units: Uint16Array;
  /** For each unit, where in the original the cluster that it comes from begins. */
  readonly starts: Int32Array;
  /** For each unit, where in the original that cluster ends, the accents on it included. */
  readonly ends: Int32Array;
  /** How many units there are. */
  readonly length: number;
}

// Real clusters are shorter. The bound keeps ten thousand marks in a row from being sorted by NFC.
const longestCluster = 32;

/**
 * Folds text for matching: NFKC, lower case (ß is ss), diacritics removed (é is e, œ is oe), zero-width
 * and bidi control characters removed, each run of white space one space.
 *
 * Every folded unit knows its place in the original, also where the length changes: the two letters
 * that ﬁ becomes both lead back to it. A letter costs a look-up in a table; only
 * clusters that compose are asked of Unicode each time.
 */
export function fold(text: string): Folded {
  let units = new Uint16Array(text.length);
  let starts = new Int32Array(text.length);
  let ends = new Int32Array(text.length);
  let length = 0;

  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    if (kind === mark || kind === invisible) {
      const end = at + sizeAt(text, at);
      // An accent belongs to the letter before it: whoever marks the letter in the original takes both.
      if (kind === mark && length > 0) ends[length - 1] = end;
      at = end;
      continue;
    }
    const cluster = kind > slow && !isJoined(text, at + 1) ? undefined : clusterAt(text, at);
    const end = cluster ? cluster.end : at + 1;
    const size = cluster ? cluster.folded.length : 1;
    if (length + size > units.length) {
      const capacity = 2 * (length + size);
      units = grown(units, new Uint16Array(capacity));
      starts = grown(starts, new Int32Array(capacity));
      ends = grown(ends, new Int32Array(capacity));
    }
    for (let i = 0; i < size; i++) {
      const unit = cluster ? cluster.folded.charCodeAt(i) : kind;
      if (unit === 0x20 && length > 0 && units[length - 1] === 0x20) {
        ends[length - 1] = end;
        continue;
      }
      units[length] = unit;
      starts[length] = at;
      ends[length] = end;
      length += 1;
    }
    at = end;
  }
  return { units, starts, ends, length };
}

function kindAt(text: string, at: number): number {
  return kindOf(text.codePointAt(at) ?? 0);
}

/** Whether the next character that is not dropped composes with the one before it. */
function isJoined(text: string, from: number): boolean {
  const next = text.charCodeAt(from);
  // Latin letters and punctuation, which nearly every character is followed by.
  if (next >= 0x20 && next < 0x7f) return false;
  let at = from;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind !== mark && kind !== invisible) return kind === joins;
    at += sizeAt(text, at);
  }
  return false;
}

function clusterAt(text: string, start: number): { readonly folded: string; readonly end: number } {
  let end = start + sizeAt(text, start);
  if (!isJoined(text, end)) return { folded: known(text.codePointAt(start) ?? 0).folded, end };
  let kept = text.slice(start, end);
  for (let count = 1; count < longestCluster && isJoined(text, end); count++) {
    while (kindAt(text, end) !== joins) end += sizeAt(text, end);
    const size = sizeAt(text, end);
    kept += text.slice(end, end + size);
    end += size;
  }
  return { folded: foldCharacters(kept), end };
}

function sizeAt(text: string, at: number): 1 | 2 {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function grown<T extends Uint16Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
