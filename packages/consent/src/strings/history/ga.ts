import type { HistoryStrings } from './strings.js';

/** Irish. */
export const ga: HistoryStrings = {
  title: 'Do roghanna roimhe seo',
  about:
    'Na cinntí a rinne tú ar an ngléas seo, leis na focail a taispeánadh duit. Ní deir sé cé thú féin.',
  empty: 'Níl aon chinneadh déanta agat anseo fós.',
  actions: {
    accept: 'Ghlac tú le gach rud',
    refuse: 'Dhiúltaigh tú do gach rud',
    choose: 'Roghnaigh tú',
    withdraw: 'Tharraing tú do thoiliú siar',
  },
  granted: 'Glactha:',
  refused: 'Diúltaithe:',
  until: 'Go dtí',
  words: 'A taispeánadh duit',
  hash: 'SHA-256 na bhfocal seo:',
  saveJson: 'Sábháil an admháil (JSON)',
  savePage: 'Sábháil leathanach le léamh',
  erase: 'Scrios na roghanna seo ón ngléas',
  erased: 'Tá na roghanna roimhe seo scriosta ón ngléas. Tá do chinneadh i bhfeidhm fós.',
};
