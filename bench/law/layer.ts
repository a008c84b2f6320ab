import { locate } from '../consent/visit.ts';
import type { Case } from './case.ts';

/** What the first layer says before its first button, and the names of what can be pressed in it. */
export interface Layer {
  readonly text: string;
  readonly buttons: readonly string[];
}

/** Reads the layer that the accept button stands in: what floats over the page or, in it, holds both buttons. */
export function layerOf({ page, contender }: Case): Promise<Layer> {
  return page
    .locator(locate(contender.accept))
    .first()
    .evaluate((accept) => {
      let layer: Element = accept;
      let at: Node | null = accept;
      while (at && at !== document.body) {
        if (at instanceof Element) {
          layer = at;
          if (/fixed|sticky/.test(getComputedStyle(at).position)) break;
        }
        at = (at as Element).assignedSlot ?? (at instanceof ShadowRoot ? at.host : at.parentNode);
      }
      const said: string[] = [];
      const buttons: string[] = [];
      let isBefore = true;
      const read = (node: Node): void => {
        if (node instanceof Element && !node.checkVisibility()) return;
        if (node === accept) isBefore = false;
        if (node instanceof Element && node.matches('button, [role=button], a'))
          buttons.push((node.ariaLabel ?? node.textContent ?? '').trim());
        if (node instanceof Text && isBefore) said.push(node.data);
        const root = node instanceof Element ? node.shadowRoot : null;
        for (const child of (root ?? node).childNodes) read(child);
      };
      read(layer);
      return { text: said.join(' '), buttons };
    });
}
