import type { NoticeStrings } from './strings.js';

/** Icelandic. */
export const is: NoticeStrings = {
  again: 'Við spyrjum aftur því að þetta hefur breyst:',
  isNew: 'nýtt',
  isChanged: 'breytt',
  left: 'Ekki var hægt að eyða öllu',
  leftHow: 'Þessi síða getur ekki eytt eftirfarandi, en þú getur það í stillingum vafrans:',
  close: 'Loka',
};
