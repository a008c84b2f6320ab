import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('zh-Hans');

/** Simplified Chinese: what is read before anything is written. */
export const zhHans: CommentsStrings = {
  leaveComment: '发表评论',
  replyTo: (name) => `回复${isolate(name)}`,
  emailPromise: '您的电子邮箱不会被公开。',
  requiredMark: '必填项标有',
  fields: { text: '评论', name: '姓名', email: '电子邮箱', website: '网站' },
  rememberMe: '在此设备上记住我',
  postComment: '发布评论',
  postReply: '发布回复',
  cancel: '取消',
  notLoaded: '加载失败。您的文字仍在这里：请重试。',
  localOnly: '这些评论只保留在此浏览器中。',
  preview: '预览',
  noticeTitle: '您的数据将如何处理',
  comments: '评论',
  commentCount: (count) => plural(count, { other: '#条评论' }),
  loading: '正在加载评论…',
  empty: '还没有评论。您将是第一个。',
  offline: '您已离线。网络恢复后将加载评论。',
  failed: '无法加载评论。',
  closed: '评论已关闭。',
  showMore: '显示更多',
  replyCount: (count) => plural(count, { other: '#条回复' }),
  showReplies: (count) => plural(count, { other: '再显示#条回复' }),
  showNew: (count) => plural(count, { other: '#条新评论' }),
  sortBy: '排序',
  sorts: { newest: '最新', oldest: '最早', discussed: '讨论最多' },
  siteRole: '编辑部',
  pinned: '置顶',
  report: '举报',
  useful: (count) => (count === 0 ? '有用' : `有用 · ${count}`),
  reply: '回复',
  inReplyTo: '回复：',
  deleted: '此评论已删除。',
  anonymous: '匿名',
  edited: '已编辑',
  tryAgain: '重试',
};
