import type { ConsentStrings } from './strings.js';

/** Japanese. */
export const ja: ConsentStrings = {
  title: 'Cookie を使ってもよろしいですか？',
  ask: '同意いただいた場合、このサイトは次の目的で Cookie や類似の手段を使います。',
  remind: '拒否することも、いつでも考えを変えることもできます。',
  optOutTitle: 'プライバシーの選択',
  optOutAsk: '拒否されない限り、このサイトは次の目的で Cookie や類似の手段を使います。',
  signalHonoured:
    'オプトアウト信号に従いました。お使いのブラウザーが Global Privacy Control を送信しているため、すべてオフです。',
  keepOff: 'オフのままにする',
  accept: '同意する',
  refuse: '拒否する',
  choose: '選択する',
  readMore: '詳しく読む',
  preferences: 'あなたの選択',
  preferencesIntro: '同意するものをオンにしてください。保存するまで何も変わりません。',
  alwaysOn: '常にオン',
  details: '詳細：企業、Cookie、あなたの権利',
  save: '選択を保存',
  acceptAll: 'すべて同意',
  refuseAll: 'すべて拒否',
  close: '何も変えずに閉じる',
  saved: '選択を保存しました。',
  notKept: 'ブラウザーが選択を保存できませんでした。このページでのみ有効です。',
  categories: {
    necessary: {
      title: '必須',
      purpose: 'ログイン状態の維持など、サイトが動作するために欠かせないものです。',
    },
    functionality: {
      title: '追加機能',
      purpose: 'チャットや地図など、なくても済む機能です。',
    },
    preferences: {
      title: '設定の記憶',
      purpose: '言語や文字の大きさなど、お好みの設定を記憶します。',
    },
    analytics: {
      title: 'アクセス測定',
      purpose: '訪問を数え、どのページが読まれているかを示します。',
    },
    marketing: {
      title: '広告',
      purpose: 'ここや他の場所で見た内容に応じて広告を選びます。',
    },
    media: {
      title: '埋め込みコンテンツ',
      purpose: '他社の動画や地図を表示します。その会社には訪問が知られます。',
    },
  },
};
