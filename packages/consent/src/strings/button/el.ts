import type { ButtonStrings } from './strings.js';

/** Greek. */
export const el: ButtonStrings = {
  choices: 'Οι επιλογές σας',
  optOut: 'Οι επιλογές απορρήτου σας',
};
