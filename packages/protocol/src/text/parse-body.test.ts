import { describe, expect, it } from 'vitest';
import type { Body } from '../body.js';
import { parseBody } from './parse-body.js';

const text = (value: string) => ({ type: 'text' as const, text: value });
const paragraph = (...children: readonly object[]) => ({ type: 'paragraph', children });
const link = (href: string, label = href) => ({ type: 'link', href, children: [text(label)] });

describe('the text of a comment', () => {
  it.each<[string, string, readonly object[]]>([
    ['plain words', 'One\n\ntwo', [paragraph(text('One')), paragraph(text('two'))]],
    ['a line break', 'One\ntwo', [paragraph(text('One'), { type: 'break' }, text('two'))]],
    ['a hard break', 'One  \ntwo', [paragraph(text('One'), { type: 'break' }, text('two'))]],
    [
      'emphasis',
      '*a* **b** `c`',
      [
        paragraph(
          { type: 'emphasis', children: [text('a')] },
          text(' '),
          { type: 'strong', children: [text('b')] },
          text(' '),
          { type: 'code', text: 'c' },
        ),
      ],
    ],
    ['a heading, as words', '# Loud', [paragraph(text('Loud'))]],
    ['code', '```js\n<b>\n```', [{ type: 'code', text: '<b>', lang: 'js' }]],
    [
      'a quote',
      '> so\n\nno',
      [{ type: 'quote', children: [paragraph(text('so'))] }, paragraph(text('no'))],
    ],
    [
      'bullets',
      '- a\n- b',
      [{ type: 'list', items: [[paragraph(text('a'))], [paragraph(text('b'))]] }],
    ],
    ['numbers', '3. c', [{ type: 'list', start: 3, items: [[paragraph(text('c'))]] }]],
    ['a link', '[here](https://a.example/x)', [paragraph(link('https://a.example/x', 'here'))]],
    [
      'a link by reference',
      '[here][1]\n\n[1]: https://a.example/',
      [paragraph(link('https://a.example/', 'here'))],
    ],
    [
      'a bare address',
      'See https://a.example/x, ok',
      [paragraph(text('See '), link('https://a.example/x'), text(', ok'))],
    ],
    [
      'an address without scheme',
      'www.example.org',
      [paragraph(link('http://www.example.org/', 'www.example.org'))],
    ],
    [
      'an image, as a link',
      '![cat](https://a.example/c.png)',
      [paragraph(link('https://a.example/c.png', 'cat'))],
    ],
    ['an image from nowhere, as its words', '![cat](c.png)', [paragraph(text('cat'))]],
    [
      'HTML, as it was typed',
      '<script>alert(1)</script>',
      [paragraph(text('<script>alert(1)</script>'))],
    ],
    [
      'HTML in a line',
      'a <b onclick=x>b</b>',
      [paragraph(text('a '), text('<b onclick=x>'), text('b'), text('</b>'))],
    ],
    ['nothing but a rule', '---', [paragraph(text('---'))]],
    [
      'nothing but a definition',
      '[1]: https://a.example',
      [paragraph(text('[1]: https://a.example'))],
    ],
  ])('may be %s', (_, source, body) => {
    expect(parseBody(source)).toEqual(body);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    '/relative',
    'https:relative',
    '&#106;avascript:alert(1)',
  ])('never links to %s', (href) => {
    expect(JSON.stringify(parseBody(`[a](<${href}>) <${href}> ${href}`))).not.toContain(
      '"href":"j',
    );
    for (const found of hrefs(parseBody(`[a](<${href}>) <${href}>`))) {
      expect(found).toMatch(/^(https?:\/\/|mailto:)/);
    }
  });

  it('loses what would reorder, overpaint or break the page', () => {
    const source = `a\u202eb\u2066c\u0000\u0007\u009fd e${'\u0301'.repeat(10_000)}`;
    expect(parseBody(source)).toEqual([paragraph(text(`abcd e${'\u0301'.repeat(10)}`))]);
  });

  it('keeps what scripts and emoji need', () => {
    const kept = '👩‍👩‍👧‍👦 ❤️ ‏مرحبا‎ ֩שָׁלוֹם क्षि';
    expect(parseBody(kept)).toEqual([paragraph(text(kept))]);
  });

  it.each([
    ['quotes', '>'.repeat(9_999)],
    ['lists', '- '.repeat(5_000)],
    ['emphasis', '*a **b '.repeat(1_400)],
    ['links', '['.repeat(5_000) + ']'.repeat(5_000)],
    ['code', '`a``b'.repeat(2_000)],
    ['addresses', 'http://a.'.repeat(1_100)],
  ])('is read in a moment, and never deep: %s', (_, source) => {
    const start = performance.now();
    const body = parseBody(source);
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(depthOf(body)).toBeLessThan(60);
  });
});

function hrefs(body: Body): string[] {
  return [...JSON.stringify(body).matchAll(/"href":"([^"]*)"/g)].map(([, href]) => href ?? '');
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}
