import type { HistoryStrings } from './strings.js';

/** Latvian. */
export const lv: HistoryStrings = {
  title: 'Jūsu iepriekšējā izvēle',
  about: 'Ko šajā ierīcē nolēmāt, ar vārdiem, kas jums tika rādīti. Tas nepasaka, kas jūs esat.',
  empty: 'Jūs šeit vēl neko neesat nolēmis.',
  actions: {
    accept: 'Jūs visu pieņēmāt',
    refuse: 'Jūs visu noraidījāt',
    choose: 'Jūs izvēlējāties',
    withdraw: 'Jūs atsaucāt piekrišanu',
  },
  granted: 'Pieņemts:',
  refused: 'Noraidīts:',
  until: 'Līdz',
  words: 'Kas jums tika rādīts',
  hash: 'Šo vārdu SHA-256:',
  saveJson: 'Saglabāt apliecinājumu (JSON)',
  savePage: 'Saglabāt lapu lasīšanai',
  erase: 'Dzēst šo izvēli no ierīces',
  erased: 'Iepriekšējā izvēle no ierīces ir dzēsta. Jūsu lēmums joprojām ir spēkā.',
};
