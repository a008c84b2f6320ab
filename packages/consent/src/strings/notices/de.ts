import type { NoticeStrings } from './strings.js';

/** German. */
export const de: NoticeStrings = {
  again: 'Sie werden erneut gefragt, weil sich Folgendes geändert hat:',
  isNew: 'neu',
  isChanged: 'geändert',
  left: 'Nicht alles ließ sich löschen',
  leftHow:
    'Folgendes kann diese Seite nicht löschen; Sie können es in den Einstellungen Ihres Browsers:',
  close: 'Schließen',
};
