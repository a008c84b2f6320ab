import type { ButtonStrings } from './strings.js';

/** Macedonian. */
export const mk: ButtonStrings = {
  choices: 'Вашиот избор',
  optOut: 'Вашиот избор за приватност',
};
