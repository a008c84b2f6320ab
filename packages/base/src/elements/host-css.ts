import { css } from './css.js';

/**
 * The tokens and the reset that every element starts from.
 *
 * Each token can be set on the page or on one element; colours are made of the page's own text
 * colour, so that both schemes and forced colours follow the page.
 */
export const hostCss: string = css`
  :host {
    --_accent: var(--placet-accent, light-dark(#0b57a4, #8cb8f2));
    --_on-accent: var(--placet-on-accent, light-dark(#fff, #10151c));
    --_muted: var(--placet-muted, color-mix(in srgb, currentcolor 72%, transparent));
    --_hairline: var(--placet-hairline, color-mix(in srgb, currentcolor 22%, transparent));
    --_control: var(--placet-control-border, color-mix(in srgb, currentcolor 58%, transparent));
    --_radius: var(--placet-radius, 4px);
    box-sizing: border-box;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: inherit;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  button,
  input,
  textarea,
  select {
    font: inherit;
    color: inherit;
  }
`;

const sheets = new Map<string, CSSStyleSheet>();

/** Adds a style sheet to a shadow root, once; all roots of the page share it. */
export function adoptCss({ adoptedStyleSheets }: ShadowRoot, text: string): void {
  let sheet = sheets.get(text);
  if (!sheet) {
    sheets.set(text, (sheet = new CSSStyleSheet()));
    sheet.replaceSync(text);
  }
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}
