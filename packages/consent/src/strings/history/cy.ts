import type { HistoryStrings } from './strings.js';

/** Welsh. */
export const cy: HistoryStrings = {
  title: 'Eich dewisiadau blaenorol',
  about:
    'Yr hyn a benderfynoch ar y ddyfais hon, gyda’r geiriau a ddangoswyd i chi. Nid yw’n dweud pwy ydych chi.',
  empty: 'Nid ydych wedi penderfynu dim yma eto.',
  actions: {
    accept: 'Derbynioch bopeth',
    refuse: 'Gwrthodoch bopeth',
    choose: 'Dewisoch',
    withdraw: 'Tynnoch eich caniatâd yn ôl',
  },
  granted: 'Derbyniwyd:',
  refused: 'Gwrthodwyd:',
  until: 'Hyd at',
  words: 'Yr hyn a ddangoswyd i chi',
  hash: 'SHA-256 y geiriau hyn:',
  saveJson: 'Cadw’r dderbynneb (JSON)',
  savePage: 'Cadw tudalen i’w darllen',
  erase: 'Dileu’r dewisiadau hyn o’r ddyfais',
  erased:
    'Mae’r dewisiadau blaenorol wedi’u dileu o’r ddyfais. Mae eich penderfyniad yn dal mewn grym.',
};
