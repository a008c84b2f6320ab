import type { ButtonStrings } from './strings.js';

/** Arabic. */
export const ar: ButtonStrings = { choices: 'خياراتك', optOut: 'خيارات الخصوصية الخاصة بك' };
