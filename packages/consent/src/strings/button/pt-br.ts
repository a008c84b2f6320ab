import type { ButtonStrings } from './strings.js';

/** Brazilian Portuguese. */
export const ptBR: ButtonStrings = {
  choices: 'Suas escolhas',
  optOut: 'Suas opções de privacidade',
};
