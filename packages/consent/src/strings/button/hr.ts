import type { ButtonStrings } from './strings.js';

/** Croatian. */
export const hr: ButtonStrings = {
  choices: 'Vaši izbori',
  optOut: 'Vaši izbori o privatnosti',
};
