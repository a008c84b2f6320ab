import type { HistoryStrings } from './strings.js';

/** Brazilian Portuguese. */
export const ptBR: HistoryStrings = {
  title: 'Suas escolhas anteriores',
  about:
    'O que você decidiu neste dispositivo, com as palavras que lhe foram mostradas. Não diz quem você é.',
  empty: 'Você ainda não decidiu nada aqui.',
  actions: {
    accept: 'Você aceitou tudo',
    refuse: 'Você recusou tudo',
    choose: 'Você escolheu',
    withdraw: 'Você retirou o consentimento',
  },
  granted: 'Aceito:',
  refused: 'Recusado:',
  until: 'Até',
  words: 'O que lhe foi mostrado',
  hash: 'SHA-256 destas palavras:',
  saveJson: 'Salvar o comprovante (JSON)',
  savePage: 'Salvar uma página para ler',
  erase: 'Apagar estas escolhas deste dispositivo',
  erased:
    'As escolhas anteriores foram apagadas deste dispositivo. O que você decidiu continua valendo.',
};
