import type { ButtonStrings } from './strings.js';

/** Latvian. */
export const lv: ButtonStrings = {
  choices: 'Jūsu izvēles',
  optOut: 'Jūsu privātuma izvēles',
};
