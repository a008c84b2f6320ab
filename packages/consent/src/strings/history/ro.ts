import type { HistoryStrings } from './strings.js';

/** Romanian. */
export const ro: HistoryStrings = {
  title: 'Alegerile dvs. anterioare',
  about:
    'Ce ați hotărât pe acest dispozitiv, cu cuvintele care v-au fost arătate. Nu spune cine sunteți.',
  empty: 'Nu ați hotărât încă nimic aici.',
  actions: {
    accept: 'Ați acceptat tot',
    refuse: 'Ați refuzat tot',
    choose: 'Ați ales',
    withdraw: 'V-ați retras consimțământul',
  },
  granted: 'Acceptat:',
  refused: 'Refuzat:',
  until: 'Până la',
  words: 'Ce v-a fost arătat',
  hash: 'SHA-256 al acestor cuvinte:',
  saveJson: 'Salvează dovada (JSON)',
  savePage: 'Salvează o pagină de citit',
  erase: 'Șterge aceste alegeri de pe acest dispozitiv',
  erased:
    'Alegerile anterioare au fost șterse de pe acest dispozitiv. Ce ați hotărât rămâne valabil.',
};
