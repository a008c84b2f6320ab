import type { ButtonStrings } from './strings.js';

/** Irish. */
export const ga: ButtonStrings = {
  choices: 'Do roghanna',
  optOut: 'Do roghanna príobháideachais',
};
