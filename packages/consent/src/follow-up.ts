import type { Consent } from './core/consent.js';
import { refusedTraces, type Trace } from './core/traces.js';
import { declaredTraces } from './effects/declared-traces.js';
import { patience, removeTraces, removeTracesAtOnce, tracesLeft } from './effects/remove-traces.js';
import { ConsentStopEvent } from './events/consent-stop.js';

function refusedHere(consent: Consent): readonly Trace[] {
  return refusedTraces(declaredTraces(), (question) => consent.answer(question));
}

/**
 * What of refused services is on the device all the same, for the interface to name: what other sites keep, and
 * what only servers can see.
 */
export function leftBehind(consent: Consent): Promise<readonly Trace[]> {
  return tracesLeft(refusedHere(consent));
}

/**
 * What follows a decision, loaded only then: what refused services keep is removed, and what runs of them stops.
 *
 * @param reload Loads the page again, to stop what nobody stops.
 * @param gone What ran on this page and is refused now.
 * @param flush Runs what was granted by the same decision.
 */
export async function followUp(
  consent: Consent,
  reload: () => void,
  gone: readonly string[],
  flush: () => void,
): Promise<void> {
  const traces = refusedHere(consent);
  const running = gone.filter((question) => document.dispatchEvent(new ConsentStopEvent(question)));
  if (running.length > 0) {
    // Firefox would load again what a frame showed, whatever the page then says.
    for (const frame of document.querySelectorAll('iframe[data-src]')) frame.remove();
    // What still runs may write once more as the page goes: after it, this listener is called.
    addEventListener('pagehide', () => removeTracesAtOnce(traces));
  }
  await Promise.race([
    removeTraces(traces),
    new Promise((resolve) => setTimeout(resolve, patience)),
  ]);
  if (running.length > 0) reload();
  else if (gone.length > 0) flush();
}
