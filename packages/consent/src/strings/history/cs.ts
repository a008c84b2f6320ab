import type { HistoryStrings } from './strings.js';

/** Czech. */
export const cs: HistoryStrings = {
  title: 'Vaše dřívější volby',
  about: 'Co jste na tomto zařízení rozhodli, se slovy, která jste viděli. Neříká, kdo jste.',
  empty: 'Zde jste zatím nic nerozhodli.',
  actions: {
    accept: 'Přijali jste vše',
    refuse: 'Odmítli jste vše',
    choose: 'Vybrali jste',
    withdraw: 'Odvolali jste souhlas',
  },
  granted: 'Přijato:',
  refused: 'Odmítnuto:',
  until: 'Do',
  words: 'Co jste viděli',
  hash: 'SHA-256 těchto slov:',
  saveJson: 'Uložit potvrzení (JSON)',
  savePage: 'Uložit stránku ke čtení',
  erase: 'Vymazat tyto volby z tohoto zařízení',
  erased: 'Dřívější volby jsou z tohoto zařízení vymazány. Co jste rozhodli, platí dál.',
};
