import type { ButtonStrings } from './strings.js';

/** Lithuanian. */
export const lt: ButtonStrings = {
  choices: 'Jūsų pasirinkimai',
  optOut: 'Jūsų privatumo pasirinkimai',
};
