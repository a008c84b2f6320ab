import type { ButtonStrings } from './strings.js';

/** Albanian. */
export const sq: ButtonStrings = {
  choices: 'Zgjedhjet tuaja',
  optOut: 'Zgjedhjet tuaja të privatësisë',
};
