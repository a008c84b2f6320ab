import type { ButtonStrings } from './strings.js';

/** French. */
export const fr: ButtonStrings = { choices: 'Vos choix', optOut: 'Vos choix de confidentialité' };
