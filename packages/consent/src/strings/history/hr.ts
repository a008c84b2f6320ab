import type { HistoryStrings } from './strings.js';

/** Croatian. */
export const hr: HistoryStrings = {
  title: 'Vaši dosadašnji izbori',
  about: 'Što ste odlučili na ovom uređaju, s riječima koje su vam prikazane. Ne kaže tko ste.',
  empty: 'Ovdje još niste ništa odlučili.',
  actions: {
    accept: 'Prihvatili ste sve',
    refuse: 'Odbili ste sve',
    choose: 'Izabrali ste',
    withdraw: 'Povukli ste privolu',
  },
  granted: 'Prihvaćeno:',
  refused: 'Odbijeno:',
  until: 'Do',
  words: 'Što vam je prikazano',
  hash: 'SHA-256 ovih riječi:',
  saveJson: 'Spremi potvrdu (JSON)',
  savePage: 'Spremi stranicu za čitanje',
  erase: 'Izbriši ove izbore s uređaja',
  erased: 'Dosadašnji izbori izbrisani su s uređaja. Ono što ste odlučili i dalje vrijedi.',
};
