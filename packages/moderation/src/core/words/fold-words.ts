import { fold } from './fold.js';
import type { Spellings } from './spellings.js';
import { unmask } from './unmask.js';

/** Folds words into one place, one after the other. */
export interface WordFolder {
  /** Adds what lies between `from` and `to`, and tells whether anything of it is left to be looked for. */
  add(text: string, from: number, to: number): boolean;
  /** All words that were added. */
  spellings(): Spellings;
}

/** Makes a folder for at most so many words, which have `room` units together, more or less. */
export function wordFolder(most: number, room: number): WordFolder {
  let units = new Uint16Array(room);
  const starts = new Int32Array(most + 1);
  let length = 0;

  function makeRoom(end: number): void {
    if (end <= units.length) return;
    const roomier = new Uint16Array(2 * end);
    roomier.set(units);
    units = roomier;
  }

  return {
    add(text, from, to) {
      const start = starts[length] as number;
      makeRoom(start + to - from);
      let end = foldPlain(text, from, to, units, start);
      if (end < 0) {
        const folded = foldAny(text.slice(from, to));
        makeRoom(start + folded.length);
        units.set(folded, start);
        end = start + folded.length;
      }
      if (end === start) return false;
      length += 1;
      starts[length] = end;
      return true;
    },
    spellings: () => ({ length, units, starts }),
  };
}

/**
 * Folds a word as most words of most lists are, with nothing to fold in them but capitals and blanks and nothing to
 * unmask, and tells where it ends; -1 where there is more to it.
 */
function foldPlain(
  text: string,
  from: number,
  to: number,
  units: Uint16Array,
  start: number,
): number {
  let end = start;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 || unit > 0x7e) return -1;
    if (unit === 0x20 && (end === start || units[end - 1] === 0x20)) continue;
    units[end] = unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;
    end += 1;
  }
  return end > start && units[end - 1] === 0x20 ? end - 1 : end;
}

function foldAny(word: string): Uint16Array {
  const folded = fold(word);
  // A list into which somebody copied what they saw may hold the look-alikes themselves.
  const { units, length } = unmask(folded, { wholeWords: false }) ?? folded;
  // An accent that stands alone folds to a space beside it.
  const from = units[0] === 0x20 ? 1 : 0;
  const to = length > from && units[length - 1] === 0x20 ? length - 1 : length;
  return units.subarray(from, Math.max(from, to));
}
