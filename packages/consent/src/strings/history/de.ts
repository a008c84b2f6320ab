import type { HistoryStrings } from './strings.js';

/** German. */
export const de: HistoryStrings = {
  title: 'Ihre bisherigen Entscheidungen',
  about:
    'Was Sie auf diesem Gerät entschieden haben, mit den Worten, die Ihnen gezeigt wurden. Wer Sie sind, steht nicht darin.',
  empty: 'Sie haben hier noch nichts entschieden.',
  actions: {
    accept: 'Sie haben alles angenommen',
    refuse: 'Sie haben alles abgelehnt',
    choose: 'Sie haben ausgewählt',
    withdraw: 'Sie haben Ihre Einwilligung widerrufen',
  },
  granted: 'Angenommen:',
  refused: 'Abgelehnt:',
  until: 'Gültig bis',
  words: 'Was Ihnen gezeigt wurde',
  hash: 'SHA-256 dieser Worte:',
  saveJson: 'Beleg speichern (JSON)',
  savePage: 'Als Seite zum Lesen speichern',
  erase: 'Diese Entscheidungen von diesem Gerät löschen',
  erased:
    'Die bisherigen Entscheidungen sind von diesem Gerät gelöscht. Was Sie entschieden haben, gilt weiter.',
};
