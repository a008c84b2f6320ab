import { html, svg, type TemplateResult } from 'lit/html.js';
import { avatarOf } from '../../core/index.js';

/** The drawing of an author, made here from a random id; nobody is asked for a picture. */
export function avatarTemplate(authorId: string | undefined): TemplateResult {
  const avatar = authorId === undefined ? undefined : avatarOf(authorId);
  const hue = avatar?.hue ?? 0;
  // A quarter disc as wide as its cell, turned to one of the four corners. The colours are attributes of the drawing: an inline style would need an exception in a strict policy.
  return html`
    <svg class="avatar" part="avatar" viewBox="0 0 24 24" aria-hidden="true">
      <rect width="24" height="24" fill=${avatar ? `hsl(${hue} 42% 38%)` : 'currentcolor'}></rect>
      ${avatar?.corners.map((corner, cell) => {
        const place = `translate(${cell % 2 ? 18 : 6} ${cell > 1 ? 18 : 6}) rotate(${corner * 90})`;
        const fill = `hsl(${hue + (cell % 3) * 28} 62% ${cell % 2 ? 72 : 84}%)`;
        return svg`<path d="M-6-6H6A12 12 0 0 1-6 6z" transform=${place} fill=${fill} />`;
      })}
    </svg>
  `;
}
