import type { Consent } from '../core/consent.js';

/**
 * Sent to `document` as `placet-consent-change`: once when the page is ready (`initial`), and after
 * each decision. One listener is enough, since the first event tells what holds already.
 *
 * @example
 * document.addEventListener('placet-consent-change', ({ consent }) => {
 *   if (consent.has('analytics')) count();
 * });
 */
export class ConsentChangeEvent extends Event {
  /** The consent, to be asked with `has()`. */
  declare readonly consent: Consent;
  /** Whether this is the first event of the page. */
  declare readonly initial: boolean;

  constructor(consent: Consent, initial: boolean) {
    super('placet-consent-change', { bubbles: true, composed: true });
    this.consent = consent;
    this.initial = initial;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'placet-consent-change': ConsentChangeEvent;
  }
}
