import type { Block, Body, Inline } from '@placet/protocol';
import { linkTarget } from '@placet/protocol/text';
import { markup, type Html } from './render.js';

/** A comment's text, node by node, as the elements of the widget draw it. */
export function bodyHtml(body: Body): readonly Html[] {
  return body.map(block);
}

function block(node: Block): Html {
  switch (node.type) {
    case 'code':
      // Whoever has no mouse scrolls it by keyboard.
      return markup`<pre dir="ltr" tabindex="0"><code>${node.text}</code></pre>`;
    case 'quote':
      return markup`<blockquote dir="auto">${bodyHtml(node.children)}</blockquote>`;
    case 'list': {
      const items = node.items.map((item) => markup`<li>${bodyHtml(item)}</li>`);
      return node.start === undefined
        ? markup`<ul dir="auto">
            ${items}
          </ul>`
        : markup`<ol dir="auto" start="${node.start}">
            ${items}
          </ol>`;
    }
    default:
      return markup`<p dir="auto">${node.children.map(inline)}</p>`;
  }
}

function inline(node: Inline): Html {
  switch (node.type) {
    case 'text':
      return markup`${node.text}`;
    case 'emphasis':
      return markup`<em>${node.children.map(inline)}</em>`;
    case 'strong':
      return markup`<strong>${node.children.map(inline)}</strong>`;
    case 'code':
      return markup`<code dir="ltr">${node.text}</code>`;
    case 'break':
      return markup`<br />`;
    default:
      return linkHtml(node.href, markup`<bdi>${node.children.map(inline)}</bdi>`);
  }
}

/** A link to somewhere that nobody here vouches for; only its text where it is no address of the web or of mail. */
export function linkHtml(href: string, text: Html): Html {
  return linkTarget(href) === undefined
    ? text
    : markup`<a href="${href}" rel="nofollow ugc noopener noreferrer">${text}</a>`;
}
