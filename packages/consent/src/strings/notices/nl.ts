import type { NoticeStrings } from './strings.js';

/** Dutch. */
export const nl: NoticeStrings = {
  again: 'U wordt opnieuw gevraagd omdat dit is veranderd:',
  isNew: 'nieuw',
  isChanged: 'gewijzigd',
  left: 'Niet alles kon worden verwijderd',
  leftHow:
    'Deze pagina kan het volgende niet verwijderen; u kunt dat wel, in de instellingen van uw browser:',
  close: 'Sluiten',
};
