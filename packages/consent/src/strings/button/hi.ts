import type { ButtonStrings } from './strings.js';

/** Hindi. */
export const hi: ButtonStrings = {
  choices: 'आपके विकल्प',
  optOut: 'आपके निजता विकल्प',
};
