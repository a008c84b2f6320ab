import type { ButtonStrings } from './strings.js';

/** Norwegian Bokmål. */
export const nb: ButtonStrings = {
  choices: 'Dine valg',
  optOut: 'Dine personvernvalg',
};
