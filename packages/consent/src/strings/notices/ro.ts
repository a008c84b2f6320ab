import type { NoticeStrings } from './strings.js';

/** Romanian. */
export const ro: NoticeStrings = {
  again: 'Vă întrebăm din nou deoarece s-au schimbat următoarele:',
  isNew: 'nou',
  isChanged: 'modificat',
  left: 'Nu s-a putut șterge totul',
  leftHow:
    'Această pagină nu poate șterge cele ce urmează; dumneavoastră puteți, în setările browserului:',
  close: 'Închide',
};
