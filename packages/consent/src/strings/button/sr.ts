import type { ButtonStrings } from './strings.js';

/** Serbian. */
export const sr: ButtonStrings = {
  choices: 'Ваши избори',
  optOut: 'Ваши избори приватности',
};
