import type { ButtonStrings } from './strings.js';

/** Finnish. */
export const fi: ButtonStrings = {
  choices: 'Valintasi',
  optOut: 'Tietosuojavalintasi',
};
