import type { Block, Body, Inline } from '@placet/protocol';
import { LinkifyIt, type Match } from 'linkify-it';
import type { Span } from './reason.js';

let linkify: LinkifyIt | undefined;

// What WordPress makes links of (http, https, ftp, www.anything, ftp.anything, e-mail addresses), and
// bare domains besides; `//host` stays text in both. Made on first use: importing a module does nothing.
function addresses(text: string): readonly Match[] {
  linkify ??= new LinkifyIt({ fuzzyLink: true })
    .add('//', null)
    .add('www.', { validate: hostLength })
    .add('ftp.', { validate: hostLength });
  return linkify.match(text) ?? [];
}

// Whatever its last label is: linkify-it by itself knows the short list of top-level domains only.
function hostLength(text: string, at: number): number {
  const host = /[\p{L}\p{N}][\p{L}\p{N}\p{M}#$%&~/.;:=,?@+_-]*(?<![.,;:?])/uy;
  host.lastIndex = at;
  return host.exec(text)?.[0].length ?? 0;
}

/**
 * Finds the addresses that become links in the source of a comment, bare ones included. A Markdown
 * link is found once, whatever its label says.
 */
export function findLinks(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index, lastIndex } of addresses(text)) {
    const bracket = /\]\(<?$/.exec(text.slice(Math.max(0, index - 3), index));
    if (bracket) {
      const label = labelBefore(text, index - bracket[0].length);
      while ((spans.at(-1)?.start ?? -1) > label) spans.pop();
    }
    spans.push({ field: 'text', start: index, end: lastIndex });
  }
  return spans;
}

/** Where the bracket opens that closes at `end`; `end` itself if none does. */
function labelBefore(text: string, end: number): number {
  let open = 0;
  for (let at = end; at >= 0; at--) {
    if (text[at] === ']') open += 1;
    else if (text[at] === '[' && --open === 0) return at;
  }
  return end;
}

/**
 * Counts the links that readers of a parsed comment see: its links, also those by reference, and the
 * bare addresses in its text, but not those in code.
 */
export function countLinks(body: Body): number {
  return sum(body, ofBlock);
}

function ofBlock(block: Block): number {
  switch (block.type) {
    case 'paragraph':
      return sum(block.children, ofInline);
    case 'quote':
      return sum(block.children, ofBlock);
    case 'list':
      return sum(block.items, countLinks);
    case 'code':
      return 0;
  }
}

function ofInline(inline: Inline): number {
  switch (inline.type) {
    case 'link':
      return 1;
    case 'text':
      return addresses(inline.text).length;
    case 'emphasis':
    case 'strong':
      return sum(inline.children, ofInline);
    case 'code':
    case 'break':
      return 0;
  }
}

function sum<T>(parts: readonly T[], count: (part: T) => number): number {
  return parts.reduce((total, part) => total + count(part), 0);
}
