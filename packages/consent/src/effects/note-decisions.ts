import type { Consent } from '../core/consent.js';

const noted = new WeakSet<Consent>();

/**
 * Has every decision of the page written down, with the words it was given to. Comes with the interface, so that the
 * gate need not carry it; what keeps the record is loaded beside the question, and not for it.
 */
export function noteDecisions(consent: Consent): void {
  if (noted.has(consent)) return;
  noted.add(consent);
  // An answer may come before the record does: what it was given to is still there, in the way of the click.
  const clicks: EventTarget[][] = [];
  document.addEventListener('click', (event) => void clicks.push(event.composedPath()), true);
  // Not before what decides is there, so that no click is forgotten whose decision is still to come.
  const complete = consent.complete?.().catch(() => {});
  void Promise.all([import('../records/watch-decisions.js'), complete]).then(
    ([{ watchDecisions }]) => watchDecisions(consent, clicks),
  );
}
