/**
 * Sent to `document` as `placet-consent-unsent` when a receipt could not be delivered to the site's `records`, so that
 * the site's owner can see it: proof that is missing is missing on the day it is asked for.
 *
 * @example
 * document.addEventListener('placet-consent-unsent', ({ reason, lost }) => monitor.note(reason, lost));
 */
export class ConsentUnsentEvent extends Event {
  /** The id of the decision. */
  declare readonly decision: string;
  /** The problem's code, such as `origin_forbidden`; the HTTP status, or `network` where there was no answer. */
  declare readonly reason: string;
  /** `true` when it is given up; `false` while it waits to be sent again. */
  declare readonly lost: boolean;

  constructor(decision: string, reason: string, lost: boolean) {
    super('placet-consent-unsent', { bubbles: true, composed: true });
    this.decision = decision;
    this.reason = reason;
    this.lost = lost;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'placet-consent-unsent': ConsentUnsentEvent;
  }
}
