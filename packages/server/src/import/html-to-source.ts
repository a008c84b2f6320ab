import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Nodes as HtmlNodes, Parents, Root } from 'hast';
import type { Nodes } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';

// No character reference is read in a comment, so an ampersand is nothing that has to be escaped. It stands aside while
// Markdown is written, as in `parseBody`.
const ampersand = '\uFDD0';
// What is left then was written by the library, where a blank would end what it is the edge of.
const reference = /&#x([\da-f]+);/gi;

// Deeper than any person nests; the time that Markdown takes to be written grows with the third power of it.
const deepest = 16;

/**
 * The Markdown of a comment whose words are kept as HTML elsewhere: what `parseBody` shows as that was shown. Of what is
 * nested endlessly the words are kept.
 */
export function htmlToSource(html: string): string {
  const parsed = parse(html);
  flatten(parsed, 0);
  const tree = toMdast(parsed, {
    handlers: {
      // Nothing that a comment can have here: only their words are taken.
      del: (state, node) => state.all(node),
      s: (state, node) => state.all(node),
      strike: (state, node) => state.all(node),
      table: (state, node) => state.toFlow(state.all(node)),
      tr: (state, node) => state.toFlow(state.all(node)),
      td: (state, node) => [...state.all(node), { type: 'text', value: ' ' }],
      th: (state, node) => [...state.all(node), { type: 'text', value: ' ' }],
    },
  });
  putAside(tree);
  return toMarkdown(tree, {
    bullet: '-',
    fences: true,
    // A single line break is one here.
    handlers: { break: () => '\n' },
  })
    .replaceAll(reference, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(ampersand, '&')
    .trim();
}

function parse(html: string): Root {
  try {
    return fromHtml(html, { fragment: true });
  } catch (error) {
    // Nested beyond the stack: no person wrote that.
    if (!(error instanceof RangeError)) throw error;
    return fromHtml(html.replaceAll(/<[^>]*>/g, ' '), { fragment: true });
  }
}

function flatten(node: Parents, depth: number): void {
  for (const [index, child] of node.children.entries()) {
    if (child.type !== 'element') continue;
    if (depth < deepest) flatten(child, depth + 1);
    else node.children[index] = { type: 'text', value: wordsOf(child) };
  }
}

function wordsOf(root: HtmlNodes): string {
  const words: string[] = [];
  const waiting: HtmlNodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'text') words.push(node.value);
    if ('children' in node) waiting.push(...node.children.toReversed());
  }
  return words.join('');
}

function putAside(root: Nodes): void {
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const name of ['value', 'url', 'alt', 'title'] as const) {
      const given = node as Partial<Record<typeof name, string | null>>;
      if (given[name]) given[name] = given[name].replaceAll('&', ampersand);
    }
    if ('children' in node) waiting.push(...node.children);
  }
}

const pre = /(<pre\b[\s\S]*?<\/pre>)/i;
const besideBlocks =
  /\s*(<\/?(?:p|div|ul|ol|li|blockquote|pre|h[1-6]|hr|br|table|thead|tbody|tr|td|th)\b[^>]*>)\s*/gi;

/** HTML of somebody who typed into a box: there a new line is one, and an empty line ends a paragraph. */
export function withBreaks(html: string): string {
  const paragraphs = html
    .replaceAll(/\r\n?/g, '\n')
    .split(pre)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replaceAll(besideBlocks, '$1')
            .split(/\n\s*\n/)
            .map((paragraph) => paragraph.replaceAll('\n', '<br>'))
            .join('</p><p>'),
    )
    .join('');
  return `<p>${paragraphs}`;
}
