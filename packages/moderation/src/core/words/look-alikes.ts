// Letters that are read as Latin ones: after Unicode's table of confusables (UTS #39), cut down to letters
// that keyboards and spam really have, and by the look of either case, since folding leaves lower case only.
const alike: Readonly<Record<string, string>> = {
  a: 'аαɑᴀꭺ',
  b: 'вьβʙᏼꮟ',
  c: 'сϲᴄꮯ',
  d: 'ԁᴅꭰɖ',
  e: 'еєεᴇꭼ',
  f: 'ғꜰƒϝ',
  g: 'ɡɢԍցꮐ',
  h: 'һнհʜꮋ',
  i: 'іιɩɪıї',
  j: 'јյϳᴊꭻ',
  k: 'кκᴋꮶ',
  l: 'ӏǀʟꮮ',
  m: 'мᴍϻꮇ',
  n: 'пηոռɴ',
  o: 'оοօᴏσө',
  p: 'рρᴘꮲ',
  q: 'ԛզ',
  r: 'гʀᴦꮁ',
  s: 'ѕꜱꮪ',
  t: 'тτᴛꭲ',
  u: 'υսᴜ',
  v: 'νѵᴠꮩ',
  w: 'ԝωաᴡꮃѡ',
  x: 'хχ',
  y: 'уүγʏ',
  z: 'ᴢζꮓ',
};

// What digits and signs stand for when somebody writes around a list of words.
const signs: Readonly<Record<string, string>> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '€': 'e',
  '+': 't',
};
// These two are read as either letter.
const either: readonly string[] = ['1', '!', '|'];

/** What a unit of folded text is, as far as somebody may hide a word with it. */
export type Look = number;
/** Neither a letter nor a digit. */
export const blank: Look = 1;
/** A Latin letter. */
export const latin: Look = 2;
/** A letter of another script that could be no Latin one. */
export const foreign: Look = 3;
/** A letter of another script that looks like a Latin one. */
export const foreignAlike: Look = 4;
/** A Latin letter that looks like another one: ɡ, small capitals. */
export const latinAlike: Look = 5;
/** A digit. */
export const digit: Look = 6;

const looks = new Uint8Array(0x1_0000);
let letters: Map<number, number> | undefined;

// Made on first use: importing a module does nothing.
function lettersAlike(): Map<number, number> {
  letters ??= new Map(
    Object.entries(alike).flatMap(([letter, others]) =>
      Array.from(others, (other) => [other.charCodeAt(0), letter.charCodeAt(0)] as const),
    ),
  );
  return letters;
}

/** Tells what a unit of folded text looks like; asked of Unicode once. */
export function lookOf(unit: number): Look {
  const before = looks[unit] as number;
  if (before !== 0) return before;
  return (looks[unit] = ask(unit));
}

function ask(unit: number): Look {
  const character = String.fromCharCode(unit);
  const isAlike = lettersAlike().has(unit);
  if (/\p{Script=Latin}/u.test(character)) return isAlike ? latinAlike : latin;
  if (isAlike) return foreignAlike;
  // Halves of characters beyond the basic plane, which are emoji mostly, are neither.
  if (/[\p{L}\p{M}]/u.test(character)) return foreign;
  return /\p{N}/u.test(character) ? digit : blank;
}

/** The Latin letter that a unit is read as, or the unit itself. */
export function latinOf(unit: number): number {
  return lettersAlike().get(unit) ?? unit;
}

/**
 * The letter that a digit or a sign stands for, or 0.
 *
 * @param one - The letter for `1`, `!` and `|`, which are read as `i` or as `l`.
 */
export function letterOf(unit: number, one: 'i' | 'l'): number {
  const character = String.fromCharCode(unit);
  const letter = either.includes(character) ? one : signs[character];
  return letter === undefined ? 0 : letter.charCodeAt(0);
}
