import { nothing, svg, html, type TemplateResult } from 'lit';
import { avatarOf, type Corner } from '../../core/index.js';

// A quarter disc as wide as its cell, around one of its corners, clockwise from the top left.
const quarters: Readonly<Record<Corner, string>> = {
  0: 'M0 0h12a12 12 0 0 1-12 12z',
  1: 'M12 0v12a12 12 0 0 1-12-12z',
  2: 'M12 12h-12a12 12 0 0 1 12-12z',
  3: 'M0 12v-12a12 12 0 0 1 12 12z',
};

/** The drawing of an author, made here from a random id; nobody is asked for a picture. */
export function avatarTemplate(authorId: string | undefined): TemplateResult {
  const avatar = authorId === undefined ? undefined : avatarOf(authorId);
  const hue = avatar?.hue ?? 0;
  // The colours are attributes of the drawing: an inline style would need an exception in a strict policy.
  return html`
    <svg class="avatar" part="avatar" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <rect width="24" height="24" fill=${avatar ? `hsl(${hue} 42% 38%)` : 'currentcolor'}></rect>
      ${
        avatar
          ? avatar.corners.map(
              (corner, cell) => svg`<path
                d=${quarters[corner]}
                transform="translate(${(cell % 2) * 12} ${cell > 1 ? 12 : 0})"
                fill=${`hsl(${(hue + (cell % 3) * 28) % 360} 62% ${cell % 2 ? 72 : 84}%)`}
              />`,
            )
          : nothing
      }
    </svg>
  `;
}
