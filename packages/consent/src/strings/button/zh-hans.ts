import type { ButtonStrings } from './strings.js';

/** Chinese. */
export const zhHans: ButtonStrings = {
  choices: '您的选择',
  optOut: '您的隐私选择',
};
