import type { Block, Body, Inline, ModerationItem } from '@placet/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { type Marks, type Range, marksOf, splitByMarks } from '../../queue-core/index.js';

type Rendered = string | TemplateResult | typeof nothing | readonly Rendered[];

const remembered = new WeakMap<ModerationItem, Marks>();

/** What to highlight in a comment; found once for each version of it. */
export function marksIn(item: ModerationItem): Marks {
  const known = remembered.get(item) ?? marksOf(item);
  remembered.set(item, known);
  return known;
}

/** A piece of text with what was found in it highlighted. */
export function marked(text: string, marks: readonly Range[], offset = 0): Rendered {
  if (marks.length === 0) return text;
  return splitByMarks(text, marks, offset).map((segment) =>
    segment.marked ? html`<mark>${segment.text}</mark>` : segment.text,
  );
}

/** A comment as its readers would see it, but for the highlights and the true address of each link. */
export function commentBody(body: Body, { text, links }: Marks): Rendered {
  // Counts along as `plainText` does, which is what the ranges refer to.
  let at = 0;
  const take = (piece: string): Rendered => {
    const from = at;
    at += piece.length;
    return marked(piece, text, from);
  };

  function blocks(some: readonly Block[]): Rendered {
    return some.map((one, index) => {
      if (index > 0) at += 1;
      return block(one);
    });
  }

  function block(one: Block): Rendered {
    switch (one.type) {
      case 'paragraph':
        return html`<p dir="auto">${one.children.map(inline)}</p>`;
      case 'code':
        return html`<pre dir="ltr"><code>${take(one.text)}</code></pre>`;
      case 'quote':
        return html`<blockquote>${blocks(one.children)}</blockquote>`;
      case 'list': {
        const items = one.items.map((item, index) => {
          if (index > 0) at += 1;
          return html`<li dir="auto">${blocks(item)}</li>`;
        });
        return one.start === undefined
          ? html`<ul>
              ${items}
            </ul>`
          : html`<ol start=${one.start}>
              ${items}
            </ol>`;
      }
    }
  }

  function inline(one: Inline): Rendered {
    switch (one.type) {
      case 'text':
        return take(one.text);
      case 'emphasis':
        return html`<em>${one.children.map(inline)}</em>`;
      case 'strong':
        return html`<strong>${one.children.map(inline)}</strong>`;
      case 'code':
        return html`<code>${take(one.text)}</code>`;
      case 'break':
        at += 1;
        return html`<br />`;
      case 'link': {
        const from = at;
        const label = one.children.map(inline);
        const plain = one.children.map((child) => ('text' in child ? child.text : '')).join('');
        const link = html`<a href=${one.href} target="_blank" rel="nofollow ugc noopener noreferrer"
            >${label}</a
          >${isAddress(plain, one.href) ? nothing : html` <span class="href" dir="ltr">${one.href}</span>`}`;
        // Already highlighted where the rule named the place.
        const found = text.some(({ start, end }) => start < at && end > from);
        return links && !found ? html`<mark>${link}</mark>` : link;
      }
    }
  }

  return blocks(body);
}

/** The label of a link is its address, so that showing it once is enough. */
function isAddress(label: string, href: string): boolean {
  return label.replace(/\/$/, '') === href.replace(/\/$/, '');
}
