import type { HistoryStrings } from './strings.js';

/** Basque. */
export const eu: HistoryStrings = {
  title: 'Zure aurreko aukerak',
  about: 'Gailu honetan erabaki zenuena, erakutsi zitzaizkizun hitzekin. Ez du esaten nor zaren.',
  empty: 'Oraindik ez duzu ezer erabaki hemen.',
  actions: {
    accept: 'Dena onartu zenuen',
    refuse: 'Dena baztertu zenuen',
    choose: 'Aukeratu zenuen',
    withdraw: 'Baimena kendu zenuen',
  },
  granted: 'Onartuta:',
  refused: 'Baztertuta:',
  until: 'Noiz arte:',
  words: 'Erakutsi zitzaizuna',
  hash: 'Hitz hauen SHA-256:',
  saveJson: 'Gorde ordezagiria (JSON)',
  savePage: 'Gorde irakurtzeko orria',
  erase: 'Ezabatu aukera hauek gailutik',
  erased: 'Aurreko aukerak gailutik ezabatu dira. Erabaki zenuenak indarrean jarraitzen du.',
};
