import type { HistoryStrings } from './strings.js';

/** Portuguese of Portugal. */
export const pt: HistoryStrings = {
  title: 'As suas escolhas anteriores',
  about:
    'O que decidiu neste dispositivo, com as palavras que lhe foram mostradas. Não diz quem é.',
  empty: 'Ainda não decidiu nada aqui.',
  actions: {
    accept: 'Aceitou tudo',
    refuse: 'Recusou tudo',
    choose: 'Escolheu',
    withdraw: 'Retirou o consentimento',
  },
  granted: 'Aceite:',
  refused: 'Recusado:',
  until: 'Até',
  words: 'O que lhe foi mostrado',
  hash: 'SHA-256 destas palavras:',
  saveJson: 'Guardar o comprovativo (JSON)',
  savePage: 'Guardar uma página para ler',
  erase: 'Apagar estas escolhas deste dispositivo',
  erased: 'As escolhas anteriores foram apagadas deste dispositivo. O que decidiu continua válido.',
};
