import type { HistoryStrings } from './strings.js';

/** Albanian. */
export const sq: HistoryStrings = {
  title: 'Zgjedhjet tuaja të mëparshme',
  about: 'Çfarë vendosët në këtë pajisje, me fjalët që ju u treguan. Nuk thotë kush jeni.',
  empty: 'Ende s’keni vendosur asgjë këtu.',
  actions: {
    accept: 'Pranuat gjithçka',
    refuse: 'Refuzuat gjithçka',
    choose: 'Zgjodhët',
    withdraw: 'Tërhoqët pëlqimin',
  },
  granted: 'Pranuar:',
  refused: 'Refuzuar:',
  until: 'Deri më',
  words: 'Çfarë ju u tregua',
  hash: 'SHA-256 i këtyre fjalëve:',
  saveJson: 'Ruaj dëftesën (JSON)',
  savePage: 'Ruaj një faqe për lexim',
  erase: 'Fshiji këto zgjedhje nga pajisja',
  erased: 'Zgjedhjet e mëparshme u fshinë nga pajisja. Ajo që vendosët vlen ende.',
};
