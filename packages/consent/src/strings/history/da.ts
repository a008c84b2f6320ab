import type { HistoryStrings } from './strings.js';

/** Danish. */
export const da: HistoryStrings = {
  title: 'Dine tidligere valg',
  about:
    'Hvad du har besluttet på denne enhed, med de ord, du fik vist. Det siger ikke, hvem du er.',
  empty: 'Du har ikke besluttet noget her endnu.',
  actions: {
    accept: 'Du accepterede alt',
    refuse: 'Du afviste alt',
    choose: 'Du valgte',
    withdraw: 'Du trak dit samtykke tilbage',
  },
  granted: 'Accepteret:',
  refused: 'Afvist:',
  until: 'Til og med',
  words: 'Hvad du fik vist',
  hash: 'SHA-256 af disse ord:',
  saveJson: 'Gem kvitteringen (JSON)',
  savePage: 'Gem en side til læsning',
  erase: 'Slet disse valg fra enheden',
  erased: 'De tidligere valg er slettet fra enheden. Det, du besluttede, gælder stadig.',
};
