// Default ignorables (zero-width characters, bidi controls, variation selectors, soft hyphens …),
// interlinear annotations, control characters that are no white space, and the Arabic tatweel, which
// only stretches a word.
const invisible = /[\p{DI}\u0640\uFFF9-\uFFFB]|(?!\s)\p{Cc}/u;

// Accents, points and harakat. The marks with which Devanagari, Thai or kana write vowels and
// consonants stay: without them, what is left would be another word.
const diacritic =
  /(?![\u3099\u309A])(?=\p{M})[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]/u;

const dropped: RegExp = new RegExp(`${invisible.source}|${diacritic.source}`, 'gu');

// Letters that Unicode does not take apart, although people type them apart.
const takenApart: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ς: 'σ',
};

/** What a character does to the text around it when the text is folded. */
export type FoldRole = 'invisible' | 'mark' | 'joins' | 'stands';

/** Tells what becomes of one code point: nothing, nothing but a wider grapheme, or a part of its cluster. */
export function foldRole(character: string): FoldRole {
  if (invisible.test(character)) return 'invisible';
  const parts = decompose(character);
  if (parts === '') return 'mark';
  // What Unicode composes with the character before it: the marks that stay, and Hangul's vowels and finals.
  return /^[\p{M}\u1160-\u11FF]/u.test(parts) ? 'joins' : 'stands';
}

/**
 * Reduces text to what a reader takes it for: NFKC, lower case, without diacritics and without anything
 * invisible, every white space a plain space.
 *
 * It says nothing about positions; `fold` does, by calling this for one cluster at a time.
 */
export function foldCharacters(text: string): string {
  return decompose(text).normalize('NFC');
}

function decompose(text: string): string {
  return (
    withoutMarks(text)
      // Down, up and down again: ẞ has no capital but ß, whose capitals are SS.
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      // Changing case can bring forth marks: İ becomes an i with a dot above.
      .normalize('NFKD')
      .replace(dropped, '')
      .replace(/[æœøłđħς]/g, (letter) => takenApart[letter] ?? letter)
      .replace(/\s/g, ' ')
  );
}

function withoutMarks(text: string): string {
  return text.normalize('NFKD').replace(dropped, '');
}
