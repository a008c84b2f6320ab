import type { Consent } from '../core/consent.js';
import type { ConsentChangeEvent } from '../events/consent-change.js';
import { pageConsent } from '../page-consent.js';
import { tellOfLeft } from './left.js';
import { recordsOf } from './records.js';
import { shownOn } from './shown.js';

const watched = new WeakSet<Consent>();

/** Watches the consent of the page, also where an element starts its gate only later. */
export function watchPage(clicks: EventTarget[][]): void {
  const watch = async (consent: Consent): Promise<void> => {
    // Not before what decides is there, so that no click is forgotten whose decision is still to come.
    await consent.complete?.().catch(() => {});
    watchDecisions(consent, clicks);
  };
  const consent = pageConsent();
  if (consent) void watch(consent);
  else
    document.addEventListener(
      'placet-consent-change',
      ({ consent: late }: ConsentChangeEvent) => void watch(late),
    );
}

/**
 * Writes down what is decided from now on, and what was decided on this page before.
 *
 * @param clicks The ways of the clicks so far, the last one last; they are forgotten as soon as they have ended.
 */
export function watchDecisions(consent: Consent, clicks: EventTarget[][]): void {
  if (watched.has(consent)) return;
  watched.add(consent);
  const records = recordsOf(consent);
  Object.assign(consent, { history: records.history, receipt: records.receipt });
  const forget = (): void => void setTimeout(() => (clicks.length = 0));
  const { stored, record } = consent.get();
  let last = stored ? undefined : record;
  consent.subscribe((state) => {
    const before = last;
    last = state.record;
    // What was decided elsewhere is written down there.
    if (!last || last === before || state.elsewhere) return;
    // Read at once: with the answer the question goes. An answer by a click is given while it is on its way.
    void records.keep({ state, before, shown: shownOn(clicks.at(-1) ?? []), at: Date.now() });
    void tellOfLeft(consent);
  });
  forget();
  document.addEventListener('click', forget, true);
}
