import type { HistoryStrings } from './strings.js';

/** Catalan. */
export const ca: HistoryStrings = {
  title: 'Les vostres eleccions anteriors',
  about:
    'El que vau decidir en aquest dispositiu, amb les paraules que us van mostrar. No diu qui sou.',
  empty: 'Encara no heu decidit res aquí.',
  actions: {
    accept: 'Ho vau acceptar tot',
    refuse: 'Ho vau rebutjar tot',
    choose: 'Vau triar',
    withdraw: 'Vau retirar el consentiment',
  },
  granted: 'Acceptat:',
  refused: 'Rebutjat:',
  until: 'Fins al',
  words: 'Què us van mostrar',
  hash: 'SHA-256 d’aquestes paraules:',
  saveJson: 'Desa el rebut (JSON)',
  savePage: 'Desa una pàgina per llegir',
  erase: 'Esborra aquestes eleccions del dispositiu',
  erased:
    'Les eleccions anteriors s’han esborrat del dispositiu. El que vau decidir continua vigent.',
};
