import { parseBody } from '@placet/protocol/text';
import { describe, expect, it } from 'vitest';
import { excerpt, plainText } from './excerpt.js';

describe('an excerpt', () => {
  it('is the words alone, cut between two of them', () => {
    const body = parseBody(`# Title\n\n- **one**\n- two\n\n${'word '.repeat(100)}`);
    expect(plainText(body)).toMatch(/^Title one two word word/);
    expect(excerpt(body, 20)).toBe('Title one two word…');
    expect(excerpt(parseBody('short'))).toBe('short');
  });

  it('never cuts a letter in two', () => {
    expect(excerpt(parseBody('👩‍👩‍👧'.repeat(30)), 3)).toBe(`${'👩‍👩‍👧'.repeat(3)}…`);
  });
});
