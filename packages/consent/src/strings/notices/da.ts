import type { NoticeStrings } from './strings.js';

/** Danish. */
export const da: NoticeStrings = {
  again: 'Du bliver spurgt igen, fordi dette er ændret:',
  isNew: 'nyt',
  isChanged: 'ændret',
  left: 'Ikke alt kunne slettes',
  leftHow: 'Denne side kan ikke slette følgende, men det kan du i din browsers indstillinger:',
  close: 'Luk',
};
