import type { ButtonStrings } from './strings.js';

/** Bulgarian. */
export const bg: ButtonStrings = {
  choices: 'Вашият избор',
  optOut: 'Вашият избор за поверителност',
};
