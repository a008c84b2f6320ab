import type { HistoryStrings } from './strings.js';

/** Swedish. */
export const sv: HistoryStrings = {
  title: 'Dina tidigare val',
  about: 'Vad du bestämt på den här enheten, med de ord du fick se. Det säger inte vem du är.',
  empty: 'Du har inte bestämt något här än.',
  actions: {
    accept: 'Du godtog allt',
    refuse: 'Du avböjde allt',
    choose: 'Du valde',
    withdraw: 'Du återkallade ditt samtycke',
  },
  granted: 'Godtaget:',
  refused: 'Avböjt:',
  until: 'Till och med',
  words: 'Vad du fick se',
  hash: 'SHA-256 för dessa ord:',
  saveJson: 'Spara kvittot (JSON)',
  savePage: 'Spara en sida att läsa',
  erase: 'Radera dessa val från enheten',
  erased: 'De tidigare valen är raderade från enheten. Det du bestämt gäller fortfarande.',
};
