/**
 * Sent to `document` as `placet-consent-stop` for each thing that ran on this page and is refused now. Whoever stops it
 * calls `preventDefault()`; the page is loaded again when something is left that nobody stopped.
 *
 * @example
 * document.addEventListener('placet-consent-stop', (event) => {
 *   if (event.question !== 'analytics/matomo') return;
 *   _paq.push(['optUserOut']);
 *   event.preventDefault();
 * });
 */
export class ConsentStopEvent extends Event {
  /** Its category, or `category/service`. */
  declare readonly question: string;

  constructor(question: string) {
    super('placet-consent-stop', { bubbles: true, composed: true, cancelable: true });
    this.question = question;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'placet-consent-stop': ConsentStopEvent;
  }
}
