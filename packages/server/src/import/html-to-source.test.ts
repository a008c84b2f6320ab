import { parseBody } from '@placet/protocol/text';
import { expect, it } from 'vitest';
import { htmlToSource, withBreaks } from './html-to-source.js';

it.each([
  ['a paragraph', '<p>One</p><p>two</p>', 'One\n\ntwo'],
  ['a line break', '<p>One<br>two</p>', 'One\ntwo'],
  ['emphasis', '<em>a</em> <strong>b</strong> <code>c</code>', '*a* **b** `c`'],
  [
    'a link',
    '<a href="https://a.example/x" rel="nofollow">here</a>',
    '[here](https://a.example/x)',
  ],
  ['a quote', '<blockquote><p>so</p></blockquote><p>no</p>', '> so\n\nno'],
  ['a list', '<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
  ['code', '<pre><code>if (a &lt; b) {\n  c\n}</code></pre>', '```\nif (a < b) {\n  c\n}\n```'],
  ['entities', 'caf&eacute; &amp; co &lt;b&gt;', 'café & co <b>'],
  ['what was struck out', 'a <s>b</s> <del>c</del> d', 'a b c d'],
  ['an image', '<img src="https://a.example/c.png" alt="cat">', '![cat](https://a.example/c.png)'],
])('keeps %s', (_, html, source) => {
  const found = htmlToSource(html);
  // However it is escaped, it is read as the same.
  expect(parseBody(found)).toEqual(parseBody(source.replace('<b>', '\\<b>')));
});

it.each([
  ['stars and dashes', '*not* _this_ # nor - that 1. no', '*not* _this_ # nor - that 1. no'],
  ['references', '&amp;eacute; &amp;#x20; R&amp;D', '&eacute; &#x20; R&D'],
  ['brackets', '[a](https://b.example/)', '[a](https://b.example/)'],
])('lets nothing become markup that was none: %s', (_, html, words) => {
  const [paragraph] = parseBody(htmlToSource(html));
  const text = JSON.stringify(paragraph);
  expect(paragraph).toMatchObject({ type: 'paragraph' });
  const said = [...text.matchAll(/"text":"([^"]*)"/g)].map(([, one]) => one).join('');
  expect(said).toBe(words);
});

it('reads the words of a table, and of what runs nothing here', () => {
  const html =
    '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table><script>alert(1)</script>';
  const source = htmlToSource(html);
  for (const word of ['a', 'b', 'c']) expect(source).toContain(word);
  expect(source).not.toContain('alert');
});

it('takes new lines as they were typed, but in code and beside blocks', () => {
  const html =
    'One\ntwo\r\n\r\nthree <b>four</b>\n<ul>\n<li>five</li>\n</ul>\n<pre>six\n\nseven</pre>';
  expect(parseBody(htmlToSource(withBreaks(html)))).toEqual(
    parseBody('One\ntwo\n\nthree **four**\n\n- five\n\n```\nsix\n\nseven\n```'),
  );
});

it.each([
  ['deep', '<div>'.repeat(3_000) + 'x'],
  ['unclosed', '<b><i>'.repeat(500) + 'x'],
  ['empty', ''],
  ['only blanks', ' \n '],
])('survives what is %s', (_, html) => {
  expect(htmlToSource(withBreaks(html)).replaceAll(/[*_]/g, '')).toBe(
    html.includes('x') ? 'x' : '',
  );
});
