import type { Block, Body, Inline } from '@placet/protocol';
import { linkTarget } from '../domain/text/links.js';
import { html, type Html } from './render.js';

/** A comment's text, node by node, as the elements of the widget draw it. */
export function bodyHtml(body: Body): readonly Html[] {
  return body.map(block);
}

function block(node: Block): Html {
  switch (node.type) {
    case 'code':
      return html`<pre dir="ltr"><code>${node.text}</code></pre>`;
    case 'quote':
      return html`<blockquote dir="auto">${bodyHtml(node.children)}</blockquote>`;
    case 'list': {
      const items = node.items.map((item) => html`<li>${bodyHtml(item)}</li>`);
      return node.start === undefined
        ? html`<ul dir="auto">
            ${items}
          </ul>`
        : html`<ol dir="auto" start="${node.start}">
            ${items}
          </ol>`;
    }
    default:
      return html`<p dir="auto">${node.children.map(inline)}</p>`;
  }
}

function inline(node: Inline): Html {
  switch (node.type) {
    case 'text':
      return html`${node.text}`;
    case 'emphasis':
      return html`<em>${node.children.map(inline)}</em>`;
    case 'strong':
      return html`<strong>${node.children.map(inline)}</strong>`;
    case 'code':
      return html`<code dir="ltr">${node.text}</code>`;
    case 'break':
      return html`<br />`;
    default:
      return linkHtml(node.href, html`<bdi>${node.children.map(inline)}</bdi>`);
  }
}

/** A link to somewhere that nobody here vouches for; only its text where it is no address of the web or of mail. */
export function linkHtml(href: string, text: Html): Html {
  return linkTarget(href) === undefined
    ? text
    : html`<a href="${href}" rel="nofollow ugc noopener noreferrer">${text}</a>`;
}
