import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('ja');

/** Japanese: what is read before anything is written. */
export const ja: CommentsStrings = {
  leaveComment: 'コメントを書く',
  replyTo: (name) => `${isolate(name)}さんへの返信`,
  emailPromise: 'メールアドレスは公開されません。',
  requiredMark: '必須項目の印：',
  fields: { text: 'コメント', name: '名前', email: 'メールアドレス', website: 'ウェブサイト' },
  rememberMe: 'この端末に情報を記憶する',
  postComment: 'コメントを投稿',
  postReply: '返信を投稿',
  cancel: 'キャンセル',
  notLoaded: '読み込めませんでした。文章はここに残っています。もう一度お試しください。',
  localOnly: 'これらのコメントはこのブラウザーに残ります。',
  preview: 'プレビュー',
  noticeTitle: '入力した情報の扱い',
  comments: 'コメント',
  commentCount: (count) => plural(count, { other: 'コメント#件' }),
  loading: 'コメントを読み込んでいます…',
  empty: 'まだコメントはありません。最初のコメントをどうぞ。',
  offline: 'オフラインです。ネットワークが戻るとコメントを読み込みます。',
  failed: 'コメントを読み込めませんでした。',
  closed: 'コメントの受付は終了しました。',
  showMore: 'もっと見る',
  replyCount: (count) => plural(count, { other: '返信#件' }),
  showReplies: (count) => plural(count, { other: '返信をあと#件表示' }),
  showNew: (count) => plural(count, { other: '新しいコメント#件' }),
  sortBy: '並び順',
  sorts: { newest: '新しい順', oldest: '古い順', discussed: '議論の多い順' },
  siteRole: '編集部',
  pinned: '固定',
  report: '報告',
  useful: (count) => (count === 0 ? '役に立つ' : `役に立つ · ${count}`),
  reply: '返信',
  inReplyTo: '返信先：',
  deleted: 'このコメントは削除されました。',
  anonymous: '匿名',
  edited: '編集済み',
  tryAgain: 'もう一度試す',
};
