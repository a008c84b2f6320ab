import type { NoticeStrings } from './strings.js';

/** Estonian. */
export const et: NoticeStrings = {
  again: 'Küsime uuesti, sest see on muutunud:',
  isNew: 'uus',
  isChanged: 'muudetud',
  left: 'Kõike ei saanud kustutada',
  leftHow: 'See leht ei saa järgmist kustutada, aga teie saate seda teha oma brauseri seadetes:',
  close: 'Sulge',
};
