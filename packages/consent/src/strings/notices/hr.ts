import type { NoticeStrings } from './strings.js';

/** Croatian. */
export const hr: NoticeStrings = {
  again: 'Pitamo vas ponovno jer se promijenilo ovo:',
  isNew: 'novo',
  isChanged: 'promijenjeno',
  left: 'Nije se moglo izbrisati sve',
  leftHow:
    'Ova stranica ne može izbrisati sljedeće, ali vi možete u postavkama svojeg preglednika:',
  close: 'Zatvori',
};
