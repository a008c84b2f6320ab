/** The script files that are loaded only where a page uses what is in them. */
export type Part = 'consent' | 'comments' | 'moderation';

/** Where each part is, relative to the script that loads it. */
export type PartFiles = Readonly<Record<Part, string>>;

const tags: readonly (readonly [selector: string, part: Part])[] = [
  ['placet-comments,placet-comment-form', 'comments'],
  ['placet-moderation', 'moderation'],
];

/**
 * Loads comments and moderation as soon as the page holds one of their elements, now or later.
 * Consent is not among them: its gate decides when its interface is needed.
 */
export function loadParts(load: (part: Part) => Promise<unknown>): void {
  const waiting = new Set(tags);
  const look = (): void => {
    for (const tag of waiting) {
      const [selector, part] = tag;
      if (!document.querySelector(selector)) continue;
      waiting.delete(tag);
      load(part).catch((error: unknown) => {
        console.error(`[placet] ${part} could not be loaded.`, error);
      });
    }
    if (waiting.size === 0) observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
}
