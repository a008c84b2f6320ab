import type { ButtonStrings } from './strings.js';

/** Slovenian. */
export const sl: ButtonStrings = {
  choices: 'Vaše izbire',
  optOut: 'Vaše izbire zasebnosti',
};
