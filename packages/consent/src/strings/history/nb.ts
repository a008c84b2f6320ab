import type { HistoryStrings } from './strings.js';

/** Norwegian Bokmål. */
export const nb: HistoryStrings = {
  title: 'Tidligere valg',
  about: 'Hva du har bestemt på denne enheten, med ordene du fikk se. Det sier ikke hvem du er.',
  empty: 'Du har ikke bestemt noe her ennå.',
  actions: {
    accept: 'Du godtok alt',
    refuse: 'Du avslo alt',
    choose: 'Du valgte',
    withdraw: 'Du trakk samtykket tilbake',
  },
  granted: 'Godtatt:',
  refused: 'Avslått:',
  until: 'Til og med',
  words: 'Hva du fikk se',
  hash: 'SHA-256 av disse ordene:',
  saveJson: 'Lagre kvitteringen (JSON)',
  savePage: 'Lagre en side å lese',
  erase: 'Slett disse valgene fra enheten',
  erased: 'De tidligere valgene er slettet fra enheten. Det du bestemte, gjelder fortsatt.',
};
