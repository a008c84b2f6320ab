import type { NoticeStrings } from './strings.js';

/** Lithuanian. */
export const lt: NoticeStrings = {
  again: 'Klausiame dar kartą, nes tai pasikeitė:',
  isNew: 'nauja',
  isChanged: 'pakeista',
  left: 'Ne viską pavyko ištrinti',
  leftHow:
    'Šis puslapis negali ištrinti toliau išvardytų duomenų, bet jūs galite tai padaryti naršyklės nustatymuose:',
  close: 'Užverti',
};
