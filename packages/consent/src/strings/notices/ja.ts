import type { NoticeStrings } from './strings.js';

/** Japanese. */
export const ja: NoticeStrings = {
  again: '次の点が変わったため、もう一度お尋ねします：',
  isNew: '新規',
  isChanged: '変更',
  left: 'すべては削除できませんでした',
  leftHow: '次のものはこのページからは削除できませんが、ブラウザーの設定で削除できます：',
  close: '閉じる',
};
