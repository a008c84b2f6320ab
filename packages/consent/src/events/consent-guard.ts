/**
 * Sent to `document` as `placet-consent-guard` each time that the guard holds something back which nobody marked.
 *
 * @example
 * document.addEventListener('placet-consent-guard', ({ url, question }) => console.log(url, question));
 */
export class ConsentGuardEvent extends Event {
  /** What was asked for, an absolute address. */
  declare readonly url: string;
  /** What it waits for: a category, or `category/service`. */
  declare readonly question: string;
  /** How: `fetch`, `XMLHttpRequest`, `sendBeacon`, or the name of an element. */
  declare readonly by: string;

  constructor(url: string, question: string, by: string) {
    super('placet-consent-guard', { bubbles: true, composed: true });
    Object.assign(this, { url, question, by });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'placet-consent-guard': ConsentGuardEvent;
  }
}
