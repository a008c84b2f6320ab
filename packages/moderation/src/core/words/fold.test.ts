import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCharacters } from './fold-characters.js';
import { fold, type Folded } from './fold.js';

const textOf = ({ units, length }: Folded) => String.fromCharCode(...units.subarray(0, length));

// Characters that compose, decompose, vanish, grow or stand outside the basic plane.
const oneOf = (characters: string) => fc.constantFrom(...Array.from(characters));
const awkward = fc.oneof(
  oneOf('éßẞİıςΣﬁﷺ½…´أaAz \n'),
  oneOf('\u0301\u200b\u202e\u00ad\u00a0\u0000\ufe0f\u064e\u0640'),
  oneOf('가ㄱㅏか㌔ｶﾞ\u1100\u1161\u11a8\u3099'),
  oneOf('क\u093c\u0915\u094d\u09c7\u09be\u{11099}\u{110ba}'),
  fc.constantFrom('𝓿', '🅰', '👩‍👩‍👧', '\u{e0041}', '\ud800', '\udc00'),
  fc.nat(0x10ffff).map((code) => String.fromCodePoint(code)),
);
const text = fc.array(awkward, { maxLength: 20 }).map((parts) => parts.join(''));

describe('folded text', () => {
  it.each([
    ['the letters of a ligature', 'ﬁn', 'fin'],
    ['capitals and ß', 'STRASSE Straße', 'strasse strasse'],
    ['accents, composed or not', 'Élève e\u0301le\u0300ve', 'eleve eleve'],
    ['letters that people type apart', 'Cœur Ærø Łódź', 'coeur aero lodz'],
    ['Turkish capitals', 'İSTANBUL ısı', 'istanbul isi'],
    ['every form of sigma', 'ΟΔΟΣ οδος', 'οδοσ οδοσ'],
    ['full-width and mathematical letters', 'Ｖｉ𝓪𝔤𝗋𝐚', 'viagra'],
    ['zero-width characters and soft hyphens', 'v\u200bi\u00ada\u2060gra\ufeff', 'viagra'],
    ['bidi overrides', '\u202eviagra\u202c', 'viagra'],
    ['control characters', 'vi\u0000ag\u0007ra', 'viagra'],
    ['Arabic harakat and tatweel', 'مَرْحَبـــا', 'مرحبا'],
    ['half-width kana with their marks', 'ｶﾞ', 'ガ'],
    ['Hangul written in letters', '\u1112\u1161\u11ab', '한'],
    ['white space of any kind and length', 'buy \u00a0\r\n now', 'buy now'],
  ])('is the same for %s', (_what, written, folded) => {
    expect(textOf(fold(written))).toBe(folded);
  });

  it('takes half a character for what it is, and the whole one still for the whole', () => {
    expect(textOf(fold('\ud835 x'))).toBe('\ud835 x');
    expect(textOf(fold('𝓿𝓲'))).toBe('vi');
  });

  it('keeps apart words that differ in a vowel sign or a voiced consonant', () => {
    expect(textOf(fold('कि'))).not.toBe(textOf(fold('क')));
    expect(textOf(fold('が'))).not.toBe(textOf(fold('か')));
  });

  it('equals folding the whole text at once', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(textOf(fold(written))).toBe(foldCharacters(written).replace(/ +/g, ' '));
      }),
      { numRuns: 700 },
    );
  });

  it('does not change when it is folded again', () => {
    fc.assert(
      fc.property(text, (written) => {
        const once = textOf(fold(written));
        expect(textOf(fold(once))).toBe(once);
      }),
      { numRuns: 700 },
    );
  });

  it('does not change when it is folded again, whichever character it is', () => {
    const changed: string[] = [];
    // The planes beyond hold ideographs and private characters, which fold to themselves.
    for (let code = 0; code <= 0x1ffff; code++) {
      const once = foldCharacters(String.fromCodePoint(code));
      if (foldCharacters(once) !== once) changed.push(code.toString(16));
    }
    expect(changed).toEqual([]);
  });

  it('leads each unit back to the part of the original that it came from', () => {
    fc.assert(
      fc.property(text, (written) => {
        const { starts, ends, length, units } = fold(written);
        for (let i = 0; i < length; i++) {
          const part = written.slice(starts[i], ends[i]);
          expect(textOf(fold(part))).toContain(String.fromCharCode(units[i] ?? 0));
          expect(starts[i]).toBeGreaterThanOrEqual(i > 0 ? (starts[i - 1] ?? 0) : 0);
          expect(ends[i]).toBeGreaterThan(starts[i] ?? 0);
        }
      }),
      { numRuns: 700 },
    );
  });

  it('takes the accents of a letter into its place, and leaves what is invisible outside', () => {
    const { starts, ends } = fold('\u200be\u0301\u200bf');
    expect([...starts.subarray(0, 2)]).toEqual([1, 4]);
    expect([...ends.subarray(0, 2)]).toEqual([3, 5]);
  });

  it('is not slowed down by ten thousand marks on one letter', () => {
    const marks = '\u094d\u093c\u0301'.repeat(10_000);
    const folded = fold(`a${marks}b`);
    expect(folded.units[0]).toBe('a'.charCodeAt(0));
    expect(folded.units[folded.length - 1]).toBe('b'.charCodeAt(0));
  });
});
