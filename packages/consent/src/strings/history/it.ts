import type { HistoryStrings } from './strings.js';

/** Italian. */
export const it: HistoryStrings = {
  title: 'Le sue scelte passate',
  about:
    'Quello che ha deciso su questo dispositivo, con le parole che le sono state mostrate. Non dice chi è.',
  empty: 'Qui non ha ancora deciso nulla.',
  actions: {
    accept: 'Ha accettato tutto',
    refuse: 'Ha rifiutato tutto',
    choose: 'Ha scelto',
    withdraw: 'Ha revocato il consenso',
  },
  granted: 'Accettato:',
  refused: 'Rifiutato:',
  until: 'Fino al',
  words: 'Che cosa le è stato mostrato',
  hash: 'SHA-256 di queste parole:',
  saveJson: 'Salva la ricevuta (JSON)',
  savePage: 'Salva una pagina da leggere',
  erase: 'Cancella queste scelte da questo dispositivo',
  erased: 'Le scelte passate sono cancellate da questo dispositivo. Quanto ha deciso vale ancora.',
};
