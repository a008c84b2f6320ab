import type { Body } from '@placet/protocol';
import { describe, expect, it } from 'vitest';
import { countLinks, findLinks } from './links.js';

describe('links in a comment', () => {
  it.each([
    ['with their scheme', 'http://a.example and https://b.example/x?y=1', 2],
    ['bare', 'www.a.com, ftp.b.org and c.net', 3],
    ['under any top-level domain', 'www.a.casino, (ftp.b.xyz) and www.été.example/x?y=1.', 3],
    ['e-mail addresses', 'me@a.example', 1],
    ['written in Markdown', '[one](http://a.example) [two](<http://b.example> "title")', 2],
    ['whose label is an address as well', 'see [www.a.com or b.com](http://c.example)', 1],
    ['after a bracket that is none of theirs', '[a] www.a.com ](http://b.example', 2],
    ['in angle brackets', '<http://a.example>', 1],
    ['that are none', 'file.notatld //host.com/x 10.5 and/or [a](/relative)', 0],
  ])('%s are counted as readers see them', (_what, text, count) => {
    expect(findLinks(text)).toHaveLength(count);
  });

  it('stand where they were typed', () => {
    const text = 'é 👍 www.a.com!';
    expect(findLinks(text).map(({ start, end }) => text.slice(start, end))).toEqual(['www.a.com']);
  });

  it('end before the punctuation of the sentence', () => {
    const text = '(see www.a.casino/x?y=1), www.b.xyz.';
    expect(findLinks(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'www.a.casino/x?y=1',
      'www.b.xyz',
    ]);
  });

  it('are counted in a parsed comment, also by reference, but not in code', () => {
    const link = { type: 'link', href: 'http://a.example', children: [] } as const;
    const body: Body = [
      { type: 'paragraph', children: [link, { type: 'emphasis', children: [link] }] },
      {
        type: 'quote',
        children: [{ type: 'paragraph', children: [{ type: 'text', text: 'www.a.com' }] }],
      },
      { type: 'list', items: [[{ type: 'paragraph', children: [link, { type: 'break' }] }]] },
      { type: 'code', text: 'http://b.example' },
      { type: 'paragraph', children: [{ type: 'code', text: 'www.b.com' }] },
    ];
    expect(countLinks(body)).toBe(4);
  });
});
