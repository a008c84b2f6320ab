import type { CSSResult, LitElement } from 'lit';

/** Adds styles that come with what was loaded later. */
export function adoptStyles({ renderRoot }: LitElement, { styleSheet }: CSSResult): void {
  const { adoptedStyleSheets: sheets } = renderRoot as ShadowRoot;
  if (styleSheet && !sheets.includes(styleSheet)) sheets.push(styleSheet);
}
