import type { HistoryStrings } from './strings.js';

/** Lithuanian. */
export const lt: HistoryStrings = {
  title: 'Ankstesni jūsų pasirinkimai',
  about: 'Ką nusprendėte šiame įrenginyje, su jums rodytais žodžiais. Tai nepasako, kas esate.',
  empty: 'Čia dar nieko nenusprendėte.',
  actions: {
    accept: 'Viską priėmėte',
    refuse: 'Viską atmetėte',
    choose: 'Pasirinkote',
    withdraw: 'Atšaukėte sutikimą',
  },
  granted: 'Priimta:',
  refused: 'Atmesta:',
  until: 'Iki',
  words: 'Kas jums buvo rodoma',
  hash: 'Šių žodžių SHA-256:',
  saveJson: 'Išsaugoti patvirtinimą (JSON)',
  savePage: 'Išsaugoti puslapį skaitymui',
  erase: 'Ištrinti šiuos pasirinkimus iš įrenginio',
  erased: 'Ankstesni pasirinkimai iš įrenginio ištrinti. Jūsų sprendimas tebegalioja.',
};
