import type { HistoryStrings } from './strings.js';

/** English. */
export const en: HistoryStrings = {
  title: 'Your past choices',
  about:
    'What you decided on this device, with the words you were shown. It does not say who you are.',
  empty: 'You have decided nothing here yet.',
  actions: {
    accept: 'You accepted everything',
    refuse: 'You refused everything',
    choose: 'You chose',
    withdraw: 'You took your consent back',
  },
  granted: 'Accepted:',
  refused: 'Refused:',
  until: 'Until',
  words: 'What you were shown',
  hash: 'SHA-256 of these words:',
  saveJson: 'Save the receipt (JSON)',
  savePage: 'Save a page to read',
  erase: 'Erase these choices from this device',
  erased: 'The past choices are erased from this device. What you decided still holds.',
};
