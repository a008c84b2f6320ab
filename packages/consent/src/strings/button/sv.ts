import type { ButtonStrings } from './strings.js';

/** Swedish. */
export const sv: ButtonStrings = {
  choices: 'Dina val',
  optOut: 'Dina integritetsval',
};
