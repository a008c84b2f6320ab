import type { NoticeStrings } from './strings.js';

/** French. */
export const fr: NoticeStrings = {
  again: 'Nous vous redemandons parce que ceci a changé :',
  isNew: 'nouveau',
  isChanged: 'modifié',
  left: 'Tout n’a pas pu être supprimé',
  leftHow:
    'Cette page ne peut pas supprimer ce qui suit ; vous le pouvez, dans les réglages de votre navigateur :',
  close: 'Fermer',
};
