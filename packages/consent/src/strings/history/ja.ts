import type { HistoryStrings } from './strings.js';

/** Japanese. */
export const ja: HistoryStrings = {
  title: 'これまでの選択',
  about: 'この端末で決めたことと、その際に示された文面です。あなたが誰かは記されていません。',
  empty: 'ここではまだ何も決めていません。',
  actions: {
    accept: 'すべて許可しました',
    refuse: 'すべて拒否しました',
    choose: '選択しました',
    withdraw: '同意を撤回しました',
  },
  granted: '許可:',
  refused: '拒否:',
  until: '有効期限',
  words: '示された文面',
  hash: 'この文面の SHA-256:',
  saveJson: '控えを保存 (JSON)',
  savePage: '読めるページとして保存',
  erase: 'この端末からこれらの選択を消去',
  erased: 'これまでの選択をこの端末から消去しました。決めた内容は引き続き有効です。',
};
