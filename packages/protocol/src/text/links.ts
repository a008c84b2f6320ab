import type { Inline } from '../body.js';
import { LinkifyIt } from 'linkify-it';

const allowed = /^(https?:\/\/|mailto:)/i;

// No bare mail addresses: what somebody wrote about an address is not an invitation to harvest it.
const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: false })
  .add('ftp:', null)
  .add('//', null)
  .add('mailto:', null);

/** The address of a link in its normal form; `undefined` for any that is not absolute `http:`, `https:` or `mailto:`. */
export function linkTarget(url: string): string | undefined {
  if (!allowed.test(url) || !URL.canParse(url)) return undefined;
  return new URL(url).href;
}

/** Splits a text where bare addresses stand in it. */
export function linkBareUrls(text: string): Inline[] {
  const children: Inline[] = [];
  let end = 0;
  for (const match of linkify.match(text) ?? []) {
    const href = linkTarget(match.url);
    if (href === undefined) continue;
    if (match.index > end) children.push({ type: 'text', text: text.slice(end, match.index) });
    children.push({ type: 'link', href, children: [{ type: 'text', text: match.raw }] });
    end = match.lastIndex;
  }
  if (end < text.length) children.push({ type: 'text', text: text.slice(end) });
  return children;
}
