import type { DetailsStrings } from './strings.js';

/** Japanese. */
export const ja: DetailsStrings = {
  language: 'ja',
  necessary: '必須',
  stored: (service) => `${service} が端末に保存するもの`,
  name: '名前',
  provider: '事業者',
  purpose: '目的',
  duration: '期間',
  thirdParty: '第三者のアクセス',
  yes: 'あり',
  no: 'なし',
  unknown: '記載なし',
  storesNothing: '端末には何も保存しません。',
  ownCookie: '選択を保存します。',
  scope: (domain) => `選択は${domain}のすべてのサイトで有効です。`,
  policy: 'プライバシーポリシー',
  legal: '法的情報',
  controller: 'データの管理者',
  basis: '法的根拠',
  basisText:
    'あなたの同意です。ここでいつでも撤回できます。それまでに行われたことは適法のままです。',
  recipients: 'データを受け取る者',
  transfers: 'EEA 域外への移転',
  retention: 'データの保存期間',
  rights: 'あなたの権利',
  rightsText: 'データの閲覧、訂正、消去、制限、持ち出し、利用への異議申し立てができます。',
  authority: '苦情の申し立て先',
};
