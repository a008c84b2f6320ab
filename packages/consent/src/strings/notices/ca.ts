import type { NoticeStrings } from './strings.js';

/** Catalan. */
export const ca: NoticeStrings = {
  again: 'Us ho tornem a preguntar perquè això ha canviat:',
  isNew: 'nou',
  isChanged: 'modificat',
  left: 'No s’ha pogut esborrar tot',
  leftHow:
    'Aquesta pàgina no pot esborrar el següent; vós sí, a la configuració del vostre navegador:',
  close: 'Tanca',
};
