import type { NoticeStrings } from './strings.js';

/** Polish. */
export const pl: NoticeStrings = {
  again: 'Pytamy ponownie, ponieważ zmieniło się to:',
  isNew: 'nowe',
  isChanged: 'zmienione',
  left: 'Nie wszystko dało się usunąć',
  leftHow:
    'Ta strona nie może usunąć poniższych danych, ale można to zrobić w ustawieniach przeglądarki:',
  close: 'Zamknij',
};
