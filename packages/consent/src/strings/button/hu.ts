import type { ButtonStrings } from './strings.js';

/** Hungarian. */
export const hu: ButtonStrings = {
  choices: 'Választásai',
  optOut: 'Adatvédelmi választásai',
};
