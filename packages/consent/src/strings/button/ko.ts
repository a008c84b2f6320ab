import type { ButtonStrings } from './strings.js';

/** Korean. */
export const ko: ButtonStrings = {
  choices: '나의 선택',
  optOut: '개인정보 선택',
};
