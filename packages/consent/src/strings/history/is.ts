import type { HistoryStrings } from './strings.js';

/** Icelandic. */
export const is: HistoryStrings = {
  title: 'Fyrra val þitt',
  about:
    'Það sem þú ákvaðst í þessu tæki, með orðunum sem þér voru sýnd. Það segir ekki hver þú ert.',
  empty: 'Þú hefur ekkert ákveðið hér enn.',
  actions: {
    accept: 'Þú samþykktir allt',
    refuse: 'Þú hafnaðir öllu',
    choose: 'Þú valdir',
    withdraw: 'Þú afturkallaðir samþykki þitt',
  },
  granted: 'Samþykkt:',
  refused: 'Hafnað:',
  until: 'Til',
  words: 'Það sem þér var sýnt',
  hash: 'SHA-256 þessara orða:',
  saveJson: 'Vista kvittun (JSON)',
  savePage: 'Vista síðu til lestrar',
  erase: 'Eyða þessu vali úr tækinu',
  erased: 'Fyrra vali hefur verið eytt úr tækinu. Það sem þú ákvaðst gildir áfram.',
};
