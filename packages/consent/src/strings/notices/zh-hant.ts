import type { NoticeStrings } from './strings.js';

/** Chinese. */
export const zhHant: NoticeStrings = {
  again: '由於以下內容有變，我們再次詢問您：',
  isNew: '新增',
  isChanged: '已變更',
  left: '無法全部刪除',
  leftHow: '本頁無法刪除以下內容，您可以在瀏覽器設定中刪除：',
  close: '關閉',
};
