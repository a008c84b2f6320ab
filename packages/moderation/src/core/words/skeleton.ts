import { fold } from './fold.js';
import { blank, latinOf, letterOf, lookOf } from './look-alikes.js';

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
