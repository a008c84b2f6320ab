import type { ButtonStrings } from './strings.js';

/** Estonian. */
export const et: ButtonStrings = {
  choices: 'Teie valikud',
  optOut: 'Teie privaatsusvalikud',
};
