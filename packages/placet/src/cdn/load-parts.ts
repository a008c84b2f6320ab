import type { ConsentPart } from '@placet/consent/light-gate';

/** The script files that are loaded only where a page uses what is in them: one for an element is called as it is. */
export type Part =
  | ConsentPart
  | 'comment-count'
  | 'comment-form'
  | 'comments'
  | 'consent-button'
  | 'consent-debug'
  | 'consent-history'
  | 'consent-preferences'
  | 'embed'
  | 'moderation';

/**
 * Loads what defines an element as soon as the page holds one, now or later. `<placet-consent>` is not among them: its
 * gate decides when the interface is needed.
 *
 * A part that cannot be loaded is an unhandled rejection, which names the file in the console; so is a misspelt element.
 */
export function loadParts(load: (part: Part) => Promise<unknown>): void {
  const known = new Set(['consent']);
  const look = (): void => {
    for (const { localName } of document.querySelectorAll(':not(:defined)')) {
      const [, part] = localName.split('placet-');
      if (!part || known.has(part)) continue;
      known.add(part);
      void load(part as Part);
    }
  };
  // The overlay for developers, on any page that is asked for so.
  if (location.search.includes('placet-debug')) void load('consent-debug');
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  look();
}
