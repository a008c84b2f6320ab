import type { HistoryStrings } from './strings.js';

/** Estonian. */
export const et: HistoryStrings = {
  title: 'Teie varasemad valikud',
  about:
    'Mida te selles seadmes otsustasite, koos sõnadega, mida teile näidati. See ei ütle, kes te olete.',
  empty: 'Te pole siin veel midagi otsustanud.',
  actions: {
    accept: 'Nõustusite kõigega',
    refuse: 'Keeldusite kõigest',
    choose: 'Valisite',
    withdraw: 'Võtsite nõusoleku tagasi',
  },
  granted: 'Lubatud:',
  refused: 'Keelatud:',
  until: 'Kehtib kuni',
  words: 'Mida teile näidati',
  hash: 'Nende sõnade SHA-256:',
  saveJson: 'Salvesta kviitung (JSON)',
  savePage: 'Salvesta loetav leht',
  erase: 'Kustuta need valikud sellest seadmest',
  erased: 'Varasemad valikud on sellest seadmest kustutatud. Teie otsus kehtib edasi.',
};
