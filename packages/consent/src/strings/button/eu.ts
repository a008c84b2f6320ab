import type { ButtonStrings } from './strings.js';

/** Basque. */
export const eu: ButtonStrings = {
  choices: 'Zure aukerak',
  optOut: 'Zure pribatutasun-aukerak',
};
