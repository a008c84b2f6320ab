import type { HistoryStrings } from './strings.js';

/** Chinese. */
export const zhHant: HistoryStrings = {
  title: '您過去的選擇',
  about: '您在此裝置上所做的決定，以及當時向您顯示的文字。其中不說明您是誰。',
  empty: '您還沒有在此做過決定。',
  actions: {
    accept: '您全部接受了',
    refuse: '您全部拒絕了',
    choose: '您做了選擇',
    withdraw: '您撤回了同意',
  },
  granted: '已接受：',
  refused: '已拒絕：',
  until: '有效期至',
  words: '向您顯示的內容',
  hash: '這些文字的 SHA-256：',
  saveJson: '儲存憑據 (JSON)',
  savePage: '儲存為可閱讀的頁面',
  erase: '從此裝置刪除這些選擇',
  erased: '過去的選擇已從此裝置刪除。您的決定仍然有效。',
};
