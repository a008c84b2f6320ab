import type { ButtonStrings } from './strings.js';

/** Portuguese of Portugal. */
export const pt: ButtonStrings = {
  choices: 'As suas escolhas',
  optOut: 'As suas opções de privacidade',
};
