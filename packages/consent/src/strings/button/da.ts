import type { ButtonStrings } from './strings.js';

/** Danish. */
export const da: ButtonStrings = {
  choices: 'Dine valg',
  optOut: 'Dine privatlivsvalg',
};
