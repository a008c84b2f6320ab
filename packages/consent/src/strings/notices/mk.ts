import type { NoticeStrings } from './strings.js';

/** Macedonian. */
export const mk: NoticeStrings = {
  again: 'Ве прашуваме повторно бидејќи се смени ова:',
  isNew: 'ново',
  isChanged: 'сменето',
  left: 'Не можеше сè да се избрише',
  leftHow:
    'Оваа страница не може да го избрише следново, но вие можете во поставките на прелистувачот:',
  close: 'Затвори',
};
