import type { ButtonStrings } from './strings.js';

/** Japanese. */
export const ja: ButtonStrings = {
  choices: 'あなたの選択',
  optOut: 'プライバシーの選択',
};
