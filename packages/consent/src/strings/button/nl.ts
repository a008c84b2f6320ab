import type { ButtonStrings } from './strings.js';

/** Dutch. */
export const nl: ButtonStrings = {
  choices: 'Uw keuzes',
  optOut: 'Uw privacykeuzes',
};
