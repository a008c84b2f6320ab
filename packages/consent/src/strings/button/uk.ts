import type { ButtonStrings } from './strings.js';

/** Ukrainian. */
export const uk: ButtonStrings = {
  choices: 'Ваш вибір',
  optOut: 'Ваш вибір щодо приватності',
};
