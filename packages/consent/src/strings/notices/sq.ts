import type { NoticeStrings } from './strings.js';

/** Albanian. */
export const sq: NoticeStrings = {
  again: 'Ju pyesim sërish sepse ka ndryshuar kjo:',
  isNew: 'e re',
  isChanged: 'ndryshuar',
  left: 'Nuk u fshi dot gjithçka',
  leftHow: 'Kjo faqe nuk mund t’i fshijë këto; ju mundeni, te rregullimet e shfletuesit tuaj:',
  close: 'Mbyll',
};
