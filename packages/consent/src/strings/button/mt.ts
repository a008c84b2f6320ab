import type { ButtonStrings } from './strings.js';

/** Maltese. */
export const mt: ButtonStrings = {
  choices: 'L-għażliet tiegħek',
  optOut: 'L-għażliet tal-privatezza tiegħek',
};
