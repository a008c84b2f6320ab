import type { NoticeStrings } from './strings.js';

/** Norwegian Bokmål. */
export const nb: NoticeStrings = {
  again: 'Du blir spurt på nytt fordi dette er endret:',
  isNew: 'nytt',
  isChanged: 'endret',
  left: 'Ikke alt kunne slettes',
  leftHow: 'Denne siden kan ikke slette følgende, men det kan du i innstillingene i nettleseren:',
  close: 'Lukk',
};
