import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('en');

/** English: what is read before anything is written. */
export const en: CommentsStrings = {
  leaveComment: 'Leave a comment',
  replyTo: (name) => `Reply to ${isolate(name)}`,
  emailPromise: 'Your email address will not be published.',
  requiredMark: 'Required fields are marked',
  fields: { text: 'Comment', name: 'Name', email: 'Email', website: 'Website' },
  rememberMe: 'Remember me on this device',
  postComment: 'Post comment',
  postReply: 'Post reply',
  cancel: 'Cancel',
  notLoaded: 'This could not be loaded. Your text stays here: try again.',
  localOnly: 'These comments stay in this browser.',
  preview: 'Preview',
  noticeTitle: 'What happens to what you enter',
  comments: 'Comments',
  commentCount: (count) => plural(count, { one: '# comment', other: '# comments' }),
  loading: 'Loading comments…',
  empty: 'No comments yet. Yours would be the first.',
  offline: 'You are offline. The comments will load when the network is back.',
  failed: 'The comments could not be loaded.',
  closed: 'Comments are closed.',
  showMore: 'Show more',
  replyCount: (count) => plural(count, { one: '# reply', other: '# replies' }),
  showReplies: (count) => plural(count, { one: 'Show # more reply', other: 'Show # more replies' }),
  showNew: (count) => plural(count, { one: '# new comment', other: '# new comments' }),
  sortBy: 'Order',
  sorts: { newest: 'Newest first', oldest: 'Oldest first', discussed: 'Most discussed' },
  siteRole: 'Site team',
  pinned: 'Pinned',
  report: 'Report',
  useful: (count) => (count === 0 ? 'Useful' : `Useful · ${count}`),
  reply: 'Reply',
  inReplyTo: 'in reply to',
  deleted: 'This comment was deleted.',
  anonymous: 'Anonymous',
  edited: 'edited',
  tryAgain: 'Try again',
};
