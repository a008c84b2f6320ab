import type { ButtonStrings } from './strings.js';

/** Indonesian. */
export const id: ButtonStrings = {
  choices: 'Pilihan Anda',
  optOut: 'Pilihan privasi Anda',
};
