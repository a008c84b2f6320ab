import { describe, expect, it } from 'vitest';
import { listedWords as listed } from '../../testing/word-lists.js';
import { parseWordList } from './word-list.js';

const written = (lines: string) => listed(lines).map((word) => word.written);
const wholes = (lines: string) => listed(lines).map(({ whole }) => whole);

const foldedLine = (line: string) => listed(line)[0]?.folded;

describe('a list of words', () => {
  it('is read one per line, trimmed, without blank lines', () => {
    expect(written('  casino \r\n\r\nbuy now\n \n\tpoker')).toEqual(['casino', 'buy now', 'poker']);
  });

  it('ignores lines that would be found everywhere', () => {
    expect(written('\u200b\n\u0301\n´\n\u00a0')).toEqual([]);
  });

  it('folds several spellings to one word, in their order', () => {
    const words = listed('Café\ncafe\nＣＡＦÉ');
    expect(words.map((word) => word.written)).toEqual(['Café', 'cafe', 'ＣＡＦÉ']);
    expect(new Set(words.map(({ folded }) => folded))).toEqual(new Set(['cafe']));
  });

  it('folds plain words as it folds all others: capitals, and blanks in a row', () => {
    expect(foldedLine('Buy   NOW!')).toBe('buy now!');
    expect(foldedLine('Buy   NOW\u200b!')).toBe('buy now!');
  });

  it('keeps a line that is a zero', () => {
    expect(written('0')).toEqual(['0']);
  });

  it('takes a line in quotation marks for a whole word, unless it is found inside words anyway', () => {
    expect(wholes('"ass"')).toEqual([true]);
    // The first of equal words is the one that counts.
    expect(wholes('"ass"\nass')).toEqual([false, true]);
    expect(wholes('ass\n"ass"')).toEqual([false, true]);
    expect(written('""\n"\n"a')).toEqual(['""', '"', '"a']);
  });

  it('reads letters that look Latin among Latin ones as what they look like', () => {
    expect(listed('cаsino\ncasino').map(({ folded }) => folded)).toEqual(['casino', 'casino']);
    expect(written('сор\ncop')).toEqual(['сор', 'cop']);
  });

  it('keeps a line that is longer than any word', () => {
    const long = 'a '.repeat(200_000).trim();
    expect(parseWordList(`${long}\n${long}é`).wordAt(1)).toEqual({
      written: `${long}é`,
      size: long.length + 1,
      whole: false,
    });
  });

  it('is empty when there is nothing in it', () => {
    expect(written('')).toEqual([]);
  });
});
