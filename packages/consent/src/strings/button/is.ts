import type { ButtonStrings } from './strings.js';

/** Icelandic. */
export const is: ButtonStrings = {
  choices: 'Val þitt',
  optOut: 'Persónuverndarval þitt',
};
