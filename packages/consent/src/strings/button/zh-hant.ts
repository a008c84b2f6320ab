import type { ButtonStrings } from './strings.js';

/** Chinese. */
export const zhHant: ButtonStrings = {
  choices: '您的選擇',
  optOut: '您的隱私選擇',
};
