import type { Folded } from './fold.js';
import {
  blank,
  foreign,
  foreignAlike,
  latin,
  latinAlike,
  latinOf,
  letterOf,
  lookOf,
} from './look-alikes.js';

/** How {@link unmask} reads a text. */
export interface Reading {
  /**
   * Words all of whose letters look Latin are taken for Latin, although another script is the whole of
   * them: `рое` in Cyrillic. Right in a text that is Latin otherwise, wrong in a Russian one.
   */
  readonly wholeWords: boolean;
  /** Takes digits and signs for letters, and `1`, `!` and `|` for this one. @default not at all */
  readonly one?: 'i' | 'l' | undefined;
}

/**
 * Reads foreign letters that look Latin as Latin ones, where they stand among Latin letters: `cаsino` with a
 * Cyrillic а.
 *
 * Unit by unit, so that every place stays what it was. A word in one other script is left as it is, since there
 * it is a word.
 *
 * @returns `undefined` where nothing reads differently, which is nearly always.
 */
export function unmask(text: Folded, reading: Reading): Folded | undefined {
  const { units, length } = text;
  let read: Uint16Array | undefined;
  for (let from = 0; from < length;) {
    const to = endOfRun(units, from, length, reading.one);
    if (to === from) {
      from += 1;
      continue;
    }
    if (isMasked(units, from, to, reading)) {
      read ??= units.slice();
      for (let i = from; i < to; i++) read[i] = readAs(units[i] as number, reading.one);
    }
    from = to;
  }
  return read && { ...text, units: read };
}

/** Whether most letters of a text are Latin ones. */
export function isMostlyLatin({ units, length }: Folded): boolean {
  let balance = 0;
  for (let i = 0; i < length; i++) {
    const unit = units[i] as number;
    const look = lookOf(unit);
    if (look === latin || look === latinAlike) balance += 1;
    else if (look === foreign || look === foreignAlike) balance -= 1;
  }
  return balance > 0;
}

/** Whether this unit belongs to a word, so that a word that must stand alone does not end beside it. */
export function isOfWord(unit: number): boolean {
  return lookOf(unit) !== blank || unit === 0x5f;
}

function readAs(unit: number, one: 'i' | 'l' | undefined): number {
  return (one && letterOf(unit, one)) || latinOf(unit);
}

function endOfRun(
  units: Uint16Array,
  from: number,
  length: number,
  one: 'i' | 'l' | undefined,
): number {
  let to = from;
  while (to < length && isOfRun(units[to] as number, one)) to += 1;
  // An exclamation mark at the end of a word is one.
  while (to > from && units[to - 1] === 0x21) to -= 1;
  return to;
}

function isOfRun(unit: number, one: 'i' | 'l' | undefined): boolean {
  return lookOf(unit) !== blank || (one !== undefined && letterOf(unit, one) !== 0);
}

function isMasked(units: Uint16Array, from: number, to: number, reading: Reading): boolean {
  let hasLatin = false;
  let hasOther = false;
  let hasAlike = false;
  let hasSign = false;
  for (let i = from; i < to; i++) {
    const unit = units[i] as number;
    const look = lookOf(unit);
    if (look === latinAlike) return true;
    if (look === latin) hasLatin = true;
    else if (look === foreignAlike) hasAlike = true;
    else if (look === foreign) hasOther = true;
    else if (reading.one && letterOf(unit, reading.one) !== 0) hasSign = true;
  }
  if (hasAlike && (hasLatin || (reading.wholeWords && !hasOther))) return true;
  return hasSign && hasLatin;
}
