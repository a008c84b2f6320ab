import type { HistoryStrings } from './strings.js';

/** Chinese. */
export const zhHans: HistoryStrings = {
  title: '您过去的选择',
  about: '您在此设备上所做的决定，以及当时向您显示的文字。其中不说明您是谁。',
  empty: '您还没有在此做过决定。',
  actions: {
    accept: '您全部接受了',
    refuse: '您全部拒绝了',
    choose: '您做了选择',
    withdraw: '您撤回了同意',
  },
  granted: '已接受：',
  refused: '已拒绝：',
  until: '有效期至',
  words: '向您显示的内容',
  hash: '这些文字的 SHA-256：',
  saveJson: '保存凭据 (JSON)',
  savePage: '保存为可阅读的页面',
  erase: '从此设备删除这些选择',
  erased: '过去的选择已从此设备删除。您的决定仍然有效。',
};
