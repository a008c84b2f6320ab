import type { ButtonStrings } from './strings.js';

/** Russian. */
export const ru: ButtonStrings = {
  choices: 'Ваш выбор',
  optOut: 'Ваш выбор конфиденциальности',
};
