import type { ButtonStrings } from './strings.js';

/** Hebrew. */
export const he: ButtonStrings = {
  choices: 'הבחירות שלך',
  optOut: 'אפשרויות הפרטיות שלך',
};
