import type { HistoryStrings } from './strings.js';

/** French, with the no-break spaces that its punctuation asks for. */
export const fr: HistoryStrings = {
  title: 'Vos choix passés',
  about:
    'Ce que vous avez décidé sur cet appareil, avec les mots qui vous ont été montrés. Rien n’y dit qui vous êtes.',
  empty: 'Vous n’avez encore rien décidé ici.',
  actions: {
    accept: 'Vous avez tout accepté',
    refuse: 'Vous avez tout refusé',
    choose: 'Vous avez choisi',
    withdraw: 'Vous avez retiré votre accord',
  },
  granted: 'Accepté :',
  refused: 'Refusé :',
  until: 'Jusqu’au',
  words: 'Ce qui vous a été montré',
  hash: 'SHA-256 de ces mots :',
  saveJson: 'Enregistrer le reçu (JSON)',
  savePage: 'Enregistrer une page à lire',
  erase: 'Effacer ces choix de cet appareil',
  erased: 'Les choix passés sont effacés de cet appareil. Ce que vous avez décidé vaut toujours.',
};
