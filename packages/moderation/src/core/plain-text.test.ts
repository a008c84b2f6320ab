import { expect, it } from 'vitest';
import { plainText } from './plain-text.js';

it('a parsed comment reads as its readers see it', () => {
  expect(
    plainText([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'a' },
          {
            type: 'strong',
            children: [{ type: 'emphasis', children: [{ type: 'text', text: 'b' }] }],
          },
          { type: 'break' },
          { type: 'link', href: 'http://x.example', children: [{ type: 'code', text: 'c' }] },
        ],
      },
      { type: 'quote', children: [{ type: 'code', text: 'd' }] },
      { type: 'list', items: [[{ type: 'code', text: 'e' }], [{ type: 'code', text: 'f' }]] },
    ]),
  ).toBe('ab\nc\nd\ne\nf');
});
