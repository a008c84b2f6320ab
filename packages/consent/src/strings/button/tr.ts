import type { ButtonStrings } from './strings.js';

/** Turkish. */
export const tr: ButtonStrings = {
  choices: 'Tercihleriniz',
  optOut: 'Gizlilik tercihleriniz',
};
