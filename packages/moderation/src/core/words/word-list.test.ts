import { describe, expect, it } from 'vitest';
import { parseWordList } from './word-list.js';

const written = (lines: string) => parseWordList(lines).map((word) => word.written);
const wholes = (lines: string) => parseWordList(lines).map(({ whole }) => whole);

describe('a list of words', () => {
  it('is read one per line, trimmed, without blank lines', () => {
    expect(written('  casino \r\n\r\nbuy now\n \n\tpoker')).toEqual(['casino', 'buy now', 'poker']);
  });

  it('ignores lines that would be found everywhere', () => {
    expect(written('\u200b\n\u0301\n´\n\u00a0')).toEqual([]);
  });

  it('keeps the first of several spellings of one word', () => {
    expect(written('Café\ncafe\nＣＡＦÉ')).toEqual(['Café']);
  });

  it('keeps a line that is a zero', () => {
    expect(written('0')).toEqual(['0']);
  });

  it('takes a line in quotation marks for a whole word, unless it is found inside words anyway', () => {
    expect(wholes('"ass"\ncasino')).toEqual([true, false]);
    expect(wholes('"ass"\nass')).toEqual([false]);
    expect(wholes('ass\n"ass"')).toEqual([false]);
    expect(written('""\n"\n"a')).toEqual(['""', '"', '"a']);
  });

  it('reads letters that look Latin among Latin ones as what they look like', () => {
    expect(written('cаsino\ncasino')).toEqual(['cаsino']);
    expect(written('сор\ncop')).toEqual(['сор', 'cop']);
  });

  it('is empty when there is nothing in it', () => {
    expect(written('')).toEqual([]);
  });
});
