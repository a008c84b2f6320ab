import type { HistoryStrings } from './strings.js';

/** Galician. */
export const gl: HistoryStrings = {
  title: 'As súas escollas anteriores',
  about:
    'O que decidiu neste dispositivo, coas palabras que se lle mostraron. Non di quen é vostede.',
  empty: 'Aínda non decidiu nada aquí.',
  actions: {
    accept: 'Aceptouno todo',
    refuse: 'Rexeitouno todo',
    choose: 'Escolleu',
    withdraw: 'Retirou o consentimento',
  },
  granted: 'Aceptado:',
  refused: 'Rexeitado:',
  until: 'Ata o',
  words: 'O que se lle mostrou',
  hash: 'SHA-256 destas palabras:',
  saveJson: 'Gardar o comprobante (JSON)',
  savePage: 'Gardar unha páxina para ler',
  erase: 'Borrar estas escollas deste dispositivo',
  erased: 'As escollas anteriores borráronse deste dispositivo. O que decidiu segue vixente.',
};
