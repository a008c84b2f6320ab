import type { ButtonStrings } from './strings.js';

/** Romanian. */
export const ro: ButtonStrings = {
  choices: 'Opțiunile dumneavoastră',
  optOut: 'Opțiunile dumneavoastră de confidențialitate',
};
