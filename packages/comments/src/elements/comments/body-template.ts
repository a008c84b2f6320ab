import type { Block, Body, Inline } from '@placet/protocol';
import { html, nothing, type TemplateResult } from 'lit/html.js';

/**
 * A comment's text, node by node: no HTML string exists, so there is nothing to sanitise.
 *
 * Each block finds its own direction, and an override hidden in it ends with the block.
 */
export function bodyTemplate(body: Body): readonly TemplateResult[] {
  return body.map((node) => block(node, 'auto'));
}

// What finds its direction is a whole list or quote, so that its numbers and lines stand on one side.
function block(node: Block, dir: 'auto' | typeof nothing): TemplateResult {
  switch (node.type) {
    case 'code':
      // What scrolls is reached by key, in every browser.
      return html`<pre dir="ltr" tabindex="0"><code>${node.text}</code></pre>`;
    case 'quote':
      return html`<blockquote dir=${dir}>${inner(node.children)}</blockquote>`;
    case 'list': {
      const items = node.items.map((item) => html`<li>${inner(item)}</li>`);
      return node.start === undefined
        ? html`<ul dir=${dir}>
            ${items}
          </ul>`
        : html`<ol dir=${dir} start=${node.start}>
            ${items}
          </ol>`;
    }
    default:
      return html`<p dir=${dir}>${node.children.map(inline)}</p>`;
  }
}

function inner(blocks: readonly Block[]): readonly TemplateResult[] {
  return blocks.map((node) => block(node, nothing));
}

function inline(node: Inline): TemplateResult | string {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'emphasis':
      return html`<em>${node.children.map(inline)}</em>`;
    case 'strong':
      return html`<strong>${node.children.map(inline)}</strong>`;
    case 'code':
      return html`<code dir="ltr">${node.text}</code>`;
    case 'break':
      return html`<br />`;
    default:
      return linkTemplate(
        node.href,
        html`<bdi>${node.children.map(inline)}</bdi>`,
        /^(?:https?|mailto):/i,
      );
  }
}

/** A link to somewhere that nobody here vouches for; only the text where its scheme is not one of those allowed. */
export function linkTemplate(
  href: string,
  text: TemplateResult,
  allowed: RegExp = /^https?:/i,
): TemplateResult {
  return allowed.test(href)
    ? html`<a href=${href} rel="nofollow ugc noopener noreferrer" referrerpolicy="no-referrer"
        >${text}</a
      >`
    : text;
}
