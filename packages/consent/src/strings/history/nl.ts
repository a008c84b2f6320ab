import type { HistoryStrings } from './strings.js';

/** Dutch. */
export const nl: HistoryStrings = {
  title: 'Uw eerdere keuzes',
  about:
    'Wat u op dit apparaat hebt besloten, met de woorden die u te zien kreeg. Wie u bent, staat er niet in.',
  empty: 'U hebt hier nog niets besloten.',
  actions: {
    accept: 'U hebt alles aanvaard',
    refuse: 'U hebt alles geweigerd',
    choose: 'U hebt gekozen',
    withdraw: 'U hebt uw toestemming ingetrokken',
  },
  granted: 'Aanvaard:',
  refused: 'Geweigerd:',
  until: 'Tot',
  words: 'Wat u te zien kreeg',
  hash: 'SHA-256 van deze woorden:',
  saveJson: 'Bewijs opslaan (JSON)',
  savePage: 'Een pagina om te lezen opslaan',
  erase: 'Deze keuzes van dit apparaat wissen',
  erased: 'De eerdere keuzes zijn van dit apparaat gewist. Wat u hebt besloten, blijft gelden.',
};
