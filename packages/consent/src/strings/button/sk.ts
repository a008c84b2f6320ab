import type { ButtonStrings } from './strings.js';

/** Slovak. */
export const sk: ButtonStrings = {
  choices: 'Vaše voľby',
  optOut: 'Vaše voľby súkromia',
};
