import type { ButtonStrings } from './strings.js';

/** Italian. */
export const it: ButtonStrings = {
  choices: 'Le sue scelte',
  optOut: 'Le sue scelte sulla privacy',
};
