import type { NoticeStrings } from './strings.js';

/** Slovenian. */
export const sl: NoticeStrings = {
  again: 'Znova vas sprašujemo, ker se je spremenilo to:',
  isNew: 'novo',
  isChanged: 'spremenjeno',
  left: 'Vsega ni bilo mogoče izbrisati',
  leftHow: 'Ta stran naslednjega ne more izbrisati; vi lahko to storite v nastavitvah brskalnika:',
  close: 'Zapri',
};
