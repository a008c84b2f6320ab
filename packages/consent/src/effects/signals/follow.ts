import type { Consent, ConsentState } from '../../core/consent.js';

/**
 * Tells at once what an earlier decision, or the opt-out mode, says; and from then on each decision, exactly once.
 *
 * Nothing is told on a first visit in opt-in mode: the default says it already.
 */
export function followDecisions(consent: Consent, tell: (state: ConsentState) => void): void {
  let last: Pick<ConsentState, 'record' | 'mode'> = { record: undefined, mode: 'opt-in' };
  consent.subscribe((state) => {
    const isNew = state.record !== last.record || state.mode !== last.mode;
    last = state;
    if (isNew) tell(state);
  });
}
