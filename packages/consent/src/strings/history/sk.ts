import type { HistoryStrings } from './strings.js';

/** Slovak. */
export const sk: HistoryStrings = {
  title: 'Vaše skoršie voľby',
  about: 'Čo ste na tomto zariadení rozhodli, so slovami, ktoré ste videli. Nehovorí, kto ste.',
  empty: 'Tu ste zatiaľ nič nerozhodli.',
  actions: {
    accept: 'Prijali ste všetko',
    refuse: 'Odmietli ste všetko',
    choose: 'Vybrali ste',
    withdraw: 'Odvolali ste súhlas',
  },
  granted: 'Prijaté:',
  refused: 'Odmietnuté:',
  until: 'Do',
  words: 'Čo ste videli',
  hash: 'SHA-256 týchto slov:',
  saveJson: 'Uložiť potvrdenie (JSON)',
  savePage: 'Uložiť stránku na čítanie',
  erase: 'Vymazať tieto voľby z tohto zariadenia',
  erased: 'Skoršie voľby sú z tohto zariadenia vymazané. Čo ste rozhodli, platí ďalej.',
};
