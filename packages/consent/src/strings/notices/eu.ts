import type { NoticeStrings } from './strings.js';

/** Basque. */
export const eu: NoticeStrings = {
  again: 'Berriro galdetzen dizugu, hau aldatu delako:',
  isNew: 'berria',
  isChanged: 'aldatua',
  left: 'Ezin izan da dena ezabatu',
  leftHow: 'Orri honek ezin du honako hau ezabatu; zuk bai, zure nabigatzailearen ezarpenetan:',
  close: 'Itxi',
};
