import type { ButtonStrings } from './strings.js';

/** Galician. */
export const gl: ButtonStrings = {
  choices: 'As súas opcións',
  optOut: 'As súas opcións de privacidade',
};
