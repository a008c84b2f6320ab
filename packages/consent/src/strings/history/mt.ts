import type { HistoryStrings } from './strings.js';

/** Maltese. */
export const mt: HistoryStrings = {
  title: 'L-għażliet tiegħek ta’ qabel',
  about: 'X’iddeċidejt fuq dan l-apparat, bil-kliem li ntwerejt. Ma jgħidx min int.',
  empty: 'Għadek ma ddeċidejt xejn hawn.',
  actions: {
    accept: 'Aċċettajt kollox',
    refuse: 'Irrifjutajt kollox',
    choose: 'Għażilt',
    withdraw: 'Irtirajt il-kunsens tiegħek',
  },
  granted: 'Aċċettat:',
  refused: 'Irrifjutat:',
  until: 'Sa',
  words: 'X’intwerejt',
  hash: 'SHA-256 ta’ dan il-kliem:',
  saveJson: 'Issejvja l-irċevuta (JSON)',
  savePage: 'Issejvja paġna biex taqra',
  erase: 'Ħassar dawn l-għażliet minn dan l-apparat',
  erased: 'L-għażliet ta’ qabel tħassru minn dan l-apparat. Dak li ddeċidejt għadu jgħodd.',
};
