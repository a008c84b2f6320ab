import { describe, expect, it } from 'vitest';
import { parseWordList } from './word-list.js';

const written = (lines: string) => parseWordList(lines).map((word) => word.written);

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

  it('is empty when there is nothing in it', () => {
    expect(written('')).toEqual([]);
  });
});
