import type { HistoryStrings } from './strings.js';

/** Slovenian. */
export const sl: HistoryStrings = {
  title: 'Vaše pretekle izbire',
  about:
    'Kaj ste se odločili v tej napravi, z besedami, ki so vam bile prikazane. Ne pove, kdo ste.',
  empty: 'Tukaj se še niste odločili.',
  actions: {
    accept: 'Sprejeli ste vse',
    refuse: 'Zavrnili ste vse',
    choose: 'Izbrali ste',
    withdraw: 'Preklicali ste privolitev',
  },
  granted: 'Sprejeto:',
  refused: 'Zavrnjeno:',
  until: 'Do',
  words: 'Kaj vam je bilo prikazano',
  hash: 'SHA-256 teh besed:',
  saveJson: 'Shrani potrdilo (JSON)',
  savePage: 'Shrani stran za branje',
  erase: 'Izbriši te izbire iz naprave',
  erased: 'Pretekle izbire so izbrisane iz naprave. Vaša odločitev še vedno velja.',
};
