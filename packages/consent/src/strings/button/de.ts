import type { ButtonStrings } from './strings.js';

/** German. */
export const de: ButtonStrings = {
  choices: 'Ihre Auswahl',
  optOut: 'Ihre Datenschutzeinstellungen',
};
