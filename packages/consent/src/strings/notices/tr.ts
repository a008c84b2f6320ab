import type { NoticeStrings } from './strings.js';

/** Turkish. */
export const tr: NoticeStrings = {
  again: 'Şunlar değiştiği için size yeniden soruyoruz:',
  isNew: 'yeni',
  isChanged: 'değişti',
  left: 'Her şey silinemedi',
  leftHow: 'Bu sayfa aşağıdakileri silemez; siz tarayıcınızın ayarlarından silebilirsiniz:',
  close: 'Kapat',
};
