import type { ButtonStrings } from './strings.js';

/** Catalan. */
export const ca: ButtonStrings = {
  choices: 'Les vostres opcions',
  optOut: 'Les vostres opcions de privadesa',
};
