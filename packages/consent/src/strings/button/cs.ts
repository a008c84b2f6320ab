import type { ButtonStrings } from './strings.js';

/** Czech. */
export const cs: ButtonStrings = {
  choices: 'Vaše volby',
  optOut: 'Vaše volby soukromí',
};
