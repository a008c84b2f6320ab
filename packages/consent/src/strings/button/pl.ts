import type { ButtonStrings } from './strings.js';

/** Polish. */
export const pl: ButtonStrings = {
  choices: 'Twoje wybory',
  optOut: 'Twoje wybory dotyczące prywatności',
};
