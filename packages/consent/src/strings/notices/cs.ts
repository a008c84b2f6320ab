import type { NoticeStrings } from './strings.js';

/** Czech. */
export const cs: NoticeStrings = {
  again: 'Ptáme se znovu, protože se změnilo toto:',
  isNew: 'nové',
  isChanged: 'změněno',
  left: 'Všechno se nepodařilo smazat',
  leftHow: 'Tato stránka následující smazat nemůže; vy můžete v nastavení svého prohlížeče:',
  close: 'Zavřít',
};
