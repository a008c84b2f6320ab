import type { ButtonStrings } from './strings.js';

/** Vietnamese. */
export const vi: ButtonStrings = {
  choices: 'Lựa chọn của bạn',
  optOut: 'Lựa chọn quyền riêng tư của bạn',
};
