import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('zh-Hant');

/** Traditional Chinese: what is read before anything is written. */
export const zhHant: CommentsStrings = {
  leaveComment: '發表留言',
  replyTo: (name) => `回覆${isolate(name)}`,
  emailPromise: '您的電子郵件地址不會公開。',
  requiredMark: '必填欄位標有',
  fields: { text: '留言', name: '姓名', email: '電子郵件地址', website: '網站' },
  rememberMe: '在此裝置上記住我',
  postComment: '發佈留言',
  postReply: '發佈回覆',
  cancel: '取消',
  notLoaded: '載入失敗。您的文字仍在這裡：請再試一次。',
  localOnly: '這些留言只保留在此瀏覽器中。',
  preview: '預覽',
  noticeTitle: '您的資料將如何處理',
  comments: '留言',
  commentCount: (count) => plural(count, { other: '#則留言' }),
  loading: '正在載入留言…',
  empty: '還沒有留言。您會是第一位。',
  offline: '您已離線。網路恢復後會載入留言。',
  failed: '無法載入留言。',
  closed: '留言已關閉。',
  showMore: '顯示更多',
  replyCount: (count) => plural(count, { other: '#則回覆' }),
  showReplies: (count) => plural(count, { other: '再顯示#則回覆' }),
  showNew: (count) => plural(count, { other: '#則新留言' }),
  sortBy: '排序',
  sorts: { newest: '最新', oldest: '最舊', discussed: '討論最多' },
  siteRole: '編輯部',
  pinned: '置頂',
  report: '檢舉',
  useful: (count) => (count === 0 ? '有用' : `有用 · ${count}`),
  reply: '回覆',
  inReplyTo: '回覆：',
  deleted: '此留言已刪除。',
  anonymous: '匿名',
  edited: '已編輯',
  tryAgain: '再試一次',
};
