import type { HistoryStrings } from './strings.js';

/** Hungarian. */
export const hu: HistoryStrings = {
  title: 'Korábbi választásai',
  about:
    'Amit ezen az eszközön döntött, az Önnek mutatott szöveggel. Nem derül ki belőle, hogy kicsoda.',
  empty: 'Itt még nem döntött semmiről.',
  actions: {
    accept: 'Mindent elfogadott',
    refuse: 'Mindent elutasított',
    choose: 'Választott',
    withdraw: 'Visszavonta a hozzájárulását',
  },
  granted: 'Elfogadva:',
  refused: 'Elutasítva:',
  until: 'Eddig érvényes:',
  words: 'Amit Önnek mutattunk',
  hash: 'A szöveg SHA-256 értéke:',
  saveJson: 'Igazolás mentése (JSON)',
  savePage: 'Olvasható oldal mentése',
  erase: 'E választások törlése erről az eszközről',
  erased:
    'A korábbi választásokat töröltük erről az eszközről. Amit döntött, továbbra is érvényes.',
};
