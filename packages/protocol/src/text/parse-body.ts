import type { Block, Body, Inline } from '../body.js';
import type { Definition, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { cleanText } from './clean.js';
import { linkBareUrls, linkTarget } from './links.js';

// Deeper than any person nests, and shallow enough for every recursion that will ever walk the tree. Beyond it, what was
// typed is shown as it was typed.
const deepest = 8;

// A line of ten thousand `>` would keep the parser busy for half a second.
const endlessQuote = /^((?:[ \t]*>){16})(?:[ \t]*>)+/gm;

// Stands for `&` while the text is parsed: no character reference is read, so that everybody reads what was typed, and a
// browser need not know HTML's two thousand names. No text has it (Unicode, noncharacters), and it is as long.
const ampersand = '\uFDD0';

interface Scope {
  readonly source: string;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** How many nodes stand around this one. */
  readonly depth: number;
  readonly inLink: boolean;
}

/**
 * Reads a comment's source into the tree that is stored and shown.
 *
 * CommonMark, and of it only what a comment needs: headings become paragraphs, images become links, HTML stays the text
 * it is, and so do character references: `&eacute;` is eight characters. A single line break is a break, as everybody
 * expects who types into a box.
 */
export function parseBody(source: string): Body {
  const text = cleanText(source).replaceAll(endlessQuote, '$1');
  const root = parse(text);
  const scope: Scope = { source: text, definitions: definitionsOf(root), depth: 0, inLink: false };
  const body = toBlocks(root.children, scope);
  // Nothing but a rule or a link definition: show what was typed.
  return body.length > 0
    ? body
    : [{ type: 'paragraph', children: [{ type: 'text', text: text.trim() }] }];
}

function parse(text: string): Root {
  const root = fromMarkdown(text.replaceAll(ampersand, '\uFFFD').replaceAll('&', ampersand));
  if (!text.includes('&')) return root;
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const name of ['value', 'url', 'alt', 'lang'] as const) {
      const given = node as Partial<Record<typeof name, string | null>>;
      if (given[name]) given[name] = given[name].replaceAll(ampersand, '&');
    }
    if ('children' in node) waiting.push(...node.children);
  }
  return root;
}

function definitionsOf(node: Nodes): Map<string, Definition> {
  const found = new Map<string, Definition>();
  const waiting: Nodes[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === 'definition' && !found.has(next.identifier)) found.set(next.identifier, next);
    if ('children' in next) waiting.push(...next.children.toReversed());
  }
  return found;
}

function toBlocks(nodes: readonly RootContent[], scope: Scope): Block[] {
  return nodes.flatMap((node) => toBlock(node, { ...scope, depth: scope.depth + 1 }));
}

function toBlock(node: RootContent, scope: Scope): Block[] {
  if (scope.depth > deepest && 'children' in node) {
    return paragraph(withBreaks(asTyped(node, scope), true));
  }
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return paragraph(toInlines(node.children, scope));
    case 'code':
      return [{ type: 'code', text: node.value, ...(node.lang ? { lang: node.lang } : {}) }];
    case 'html':
      return paragraph(withBreaks(node.value, true));
    case 'blockquote': {
      const children = toBlocks(node.children, scope);
      return children.length > 0 ? [{ type: 'quote', children }] : [];
    }
    case 'list': {
      const items = node.children.map((item) => toBlocks(item.children, scope));
      return [{ type: 'list', ...(node.ordered ? { start: node.start ?? 1 } : {}), items }];
    }
    default:
      return [];
  }
}

function asTyped({ position }: Nodes, { source }: Scope): string {
  return source.slice(position?.start.offset, position?.end.offset);
}

function paragraph(children: Inline[]): Block[] {
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

function toInlines(nodes: readonly PhrasingContent[], scope: Scope): Inline[] {
  return nodes.flatMap((node) => toInline(node, { ...scope, depth: scope.depth + 1 }));
}

function toInline(node: PhrasingContent, scope: Scope): Inline[] {
  if (scope.depth > 2 * deepest && 'children' in node) {
    return withBreaks(asTyped(node, scope), true);
  }
  switch (node.type) {
    case 'text':
    case 'html':
      return withBreaks(node.value, scope.inLink);
    case 'inlineCode':
      return [{ type: 'code', text: node.value }];
    case 'break':
      return [{ type: 'break' }];
    case 'emphasis':
    case 'strong': {
      return [{ type: node.type, children: toInlines(node.children, scope) }];
    }
    case 'link':
      return link(node.url, toInlines(node.children, { ...scope, inLink: true }), scope);
    case 'linkReference': {
      const url = scope.definitions.get(node.identifier)?.url ?? '';
      return link(url, toInlines(node.children, { ...scope, inLink: true }), scope);
    }
    case 'image':
      return image(node.url, node.alt, scope);
    case 'imageReference':
      return image(scope.definitions.get(node.identifier)?.url ?? '', node.alt, scope);
    default:
      return [];
  }
}

function image(url: string, alt: string | null | undefined, scope: Scope): Inline[] {
  const text = alt || url;
  return text ? link(url, [{ type: 'text', text }], scope) : [];
}

function link(url: string, children: Inline[], scope: Scope): Inline[] {
  const href = scope.inLink ? undefined : linkTarget(url);
  if (href === undefined) return children;
  return [
    { type: 'link', href, children: children.length ? children : [{ type: 'text', text: href }] },
  ];
}

function withBreaks(text: string, plain: boolean): Inline[] {
  return text.split('\n').flatMap((line, index): Inline[] => {
    const children: Inline[] = !line
      ? []
      : plain
        ? [{ type: 'text', text: line }]
        : linkBareUrls(line);
    return index === 0 ? children : [{ type: 'break' }, ...children];
  });
}
