import type { NoticeStrings } from './strings.js';

/** Hungarian. */
export const hu: NoticeStrings = {
  again: 'Azért kérdezzük újra, mert ez megváltozott:',
  isNew: 'új',
  isChanged: 'megváltozott',
  left: 'Nem lehetett mindent törölni',
  leftHow:
    'Ez az oldal a következőket nem tudja törölni, de Ön megteheti a böngészője beállításaiban:',
  close: 'Bezárás',
};
