/** The script files that are loaded only where a page uses what is in them. */
export type Part = 'consent' | 'comments' | 'moderation';

/** Where each part is, relative to the script that loads it. */
export type PartFiles = Readonly<Record<Part, string>>;

/**
 * Loads comments and moderation as soon as the page holds one of their elements, now or later.
 * Consent is not among them: its gate decides when its interface is needed.
 *
 * A part that cannot be loaded is an unhandled rejection, which names the file in the console.
 */
export function loadParts(load: (part: Part) => Promise<unknown>): void {
  const loaded = new Set<Part>();
  const look = (): void => {
    for (const part of ['comments', 'moderation'] as const) {
      const selector = `placet-${part},placet-${part.slice(0, -1)}-form`;
      if (loaded.has(part) || !document.querySelector(selector)) continue;
      loaded.add(part);
      void load(part);
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  look();
}
