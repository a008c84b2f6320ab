import type { Consent } from './consent.js';
import { signalQuestion } from './question-name.js';

/**
 * Takes the browser's signal (Global Privacy Control) for the refusal that it is where everything is on until it is
 * refused: nobody has to be asked (California, 11 CCR 7025(b)), the refusal is kept, and `honoured` says that the visitor
 * is to be told. Once for each time that the signal is turned on: what the visitor decides afterwards wins.
 *
 * In opt-in mode nothing is granted anyway, and the signal does not answer for the visitor.
 *
 * @returns Whether it was heeded now.
 */
export function heedSignal(consent: Consent): boolean {
  const { mode, signal, record } = consent.get();
  if (mode !== 'opt-out' || !signal || record?.answers.get(signalQuestion)?.granted === false)
    return false;
  consent.refuseAll();
  consent.update({ honoured: true });
  return true;
}
