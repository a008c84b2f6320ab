import type { ButtonStrings } from './strings.js';

/** Welsh. */
export const cy: ButtonStrings = {
  choices: 'Eich dewisiadau',
  optOut: 'Eich dewisiadau preifatrwydd',
};
