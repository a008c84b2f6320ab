import type { NoticeStrings } from './strings.js';

/** Slovak. */
export const sk: NoticeStrings = {
  again: 'Pýtame sa znova, pretože sa zmenilo toto:',
  isNew: 'nové',
  isChanged: 'zmenené',
  left: 'Všetko sa nepodarilo vymazať',
  leftHow: 'Táto stránka nemôže vymazať nasledujúce; vy môžete v nastaveniach svojho prehliadača:',
  close: 'Zavrieť',
};
