import type { ButtonStrings } from './strings.js';

/** Spanish. */
export const es: ButtonStrings = {
  choices: 'Sus opciones',
  optOut: 'Sus opciones de privacidad',
};
