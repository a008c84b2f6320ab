import { fold } from './fold.js';
import { blank, latinOf, letterOf, lookOf } from './look-alikes.js';

/**
 * Tells whether a name seems to be the other's: it looks the same, and is either spelt otherwise or more than one
 * word. A copy of a name of one word is taken for a namesake: there are many a Marie.
 */
export function seemsToBe(name: string, other: string): boolean {
  if (nameSkeleton(name) !== nameSkeleton(other)) return false;
  return foldedName(name) !== foldedName(other) || /\S\s+\S/u.test(name);
}

function foldedName(name: string): string {
  const { units, length } = fold(name.trim());
  return String.fromCharCode(...units.subarray(0, length));
}

/**
 * What is left of a name when everything is taken away that the eye passes over: case, accents, spaces, signs,
 * the script of letters that look Latin, `0` for `o`, `1` and `I` for `l`, `rn` for `m`.
 *
 * Two names with the same skeleton are taken for one another (after UTS #39). It is not for display. Empty for
 * a name without letters or digits.
 *
 * @example nameSkeleton('Аda Lоve1ace') === nameSkeleton('ada lovelace') // Cyrillic А and о, a digit
 */
export function nameSkeleton(name: string): string {
  const { units, length } = fold(name);
  let letters = '';
  for (let i = 0; i < length; i++) {
    const unit = units[i] as number;
    const letter = letterOf(unit, 'l');
    // A plus and an exclamation mark beside a name are no letters.
    if (letter === 0 || unit === 0x2b || unit === 0x21) {
      if (lookOf(unit) !== blank) letters += String.fromCharCode(latinOf(unit));
    } else letters += String.fromCharCode(letter);
  }
  return letters.replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('i', 'l');
}
