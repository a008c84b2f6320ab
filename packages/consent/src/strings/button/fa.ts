import type { ButtonStrings } from './strings.js';

/** Persian. */
export const fa: ButtonStrings = {
  choices: 'انتخاب‌های شما',
  optOut: 'گزینه‌های حریم خصوصی شما',
};
