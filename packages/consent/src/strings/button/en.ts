import type { ButtonStrings } from './strings.js';

/** English. */
export const en: ButtonStrings = { choices: 'Your choices', optOut: 'Your Privacy Choices' };
