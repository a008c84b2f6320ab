import { adoptCss, complain } from '@placet/base';
import type { SmallElement } from '@placet/base';
import { layouts } from './layouts.styles.js';

/**
 * Gives the question another layout than the bar. Loaded only where a page asks for one.
 *
 * There is no place at the top of the page: what stands there could not be scrolled clear of the question, and to push
 * the page down would be a shift.
 */
export function layOut(element: SmallElement): void {
  const layout = element.getAttribute('layout');
  const position = element.getAttribute('position');
  if (layout !== 'card' && layout !== 'dialog')
    complain(element, 'layout', layout, '"bar", "card" or "dialog"');
  if (position !== null && !['start', 'center', 'end'].includes(position))
    complain(element, 'position', position, '"start", "center" or "end"');
  adoptCss(element.renderRoot, layouts);
}
