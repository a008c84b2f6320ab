import type { HistoryStrings } from './strings.js';

/** Polish. */
export const pl: HistoryStrings = {
  title: 'Twoje wcześniejsze wybory',
  about:
    'To, co postanowiono na tym urządzeniu, ze słowami, które zostały pokazane. Nie mówi, kim jesteś.',
  empty: 'Nic tu jeszcze nie postanowiono.',
  actions: {
    accept: 'Przyjęto wszystko',
    refuse: 'Odrzucono wszystko',
    choose: 'Wybrano',
    withdraw: 'Wycofano zgodę',
  },
  granted: 'Przyjęto:',
  refused: 'Odrzucono:',
  until: 'Do',
  words: 'Co zostało pokazane',
  hash: 'SHA-256 tych słów:',
  saveJson: 'Zapisz potwierdzenie (JSON)',
  savePage: 'Zapisz stronę do czytania',
  erase: 'Usuń te wybory z tego urządzenia',
  erased: 'Wcześniejsze wybory usunięto z tego urządzenia. To, co postanowiono, nadal obowiązuje.',
};
