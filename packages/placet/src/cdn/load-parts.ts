/** The script files that are loaded only where a page uses what is in them. */
export type Part = 'consent' | 'comments' | 'embed' | 'moderation';

/**
 * Loads comments, embeds and moderation as soon as the page holds one of their elements, now or later.
 * Consent is not among them: its gate decides when its interface is needed.
 *
 * A part that cannot be loaded is an unhandled rejection, which names the file in the console.
 */
export function loadParts(load: (part: Part) => Promise<unknown>): void {
  let waiting: readonly Part[] = ['moderation', 'comments', 'embed'];
  const look = (): void => {
    waiting = waiting.filter((part) => {
      if (!document.querySelector(`placet-${part},placet-${part.slice(0, -1)}-form`)) return true;
      void load(part);
      return false;
    });
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  look();
}
