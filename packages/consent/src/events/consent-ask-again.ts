import type { InquiryChange } from '../core/what-changed.js';

/**
 * Sent to `document` as `placet-consent-ask-again` when the site's own words for what was answered have changed, so that
 * it is asked again before its time.
 *
 * @example
 * document.addEventListener('placet-consent-ask-again', ({ changes }) => console.log(changes));
 */
export class ConsentAskAgainEvent extends Event {
  /** What has changed since the visitor answered, and so why. */
  declare readonly changes: readonly InquiryChange[];

  constructor(changes: readonly InquiryChange[]) {
    super('placet-consent-ask-again', { bubbles: true, composed: true });
    this.changes = changes;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'placet-consent-ask-again': ConsentAskAgainEvent;
  }
}
