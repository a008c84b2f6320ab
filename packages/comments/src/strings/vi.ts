import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('vi');

/** Vietnamese: what is read before anything is written. */
export const vi: CommentsStrings = {
  leaveComment: 'Viết bình luận',
  replyTo: (name) => `Trả lời ${isolate(name)}`,
  emailPromise: 'Địa chỉ email của bạn sẽ không được công bố.',
  requiredMark: 'Các ô bắt buộc được đánh dấu',
  fields: { text: 'Bình luận', name: 'Tên', email: 'Địa chỉ email', website: 'Trang web' },
  rememberMe: 'Nhớ tôi trên thiết bị này',
  postComment: 'Đăng bình luận',
  postReply: 'Đăng câu trả lời',
  cancel: 'Hủy',
  notLoaded: 'Không tải được. Văn bản của bạn vẫn ở đây: hãy thử lại.',
  localOnly: 'Các bình luận này ở lại trong trình duyệt này.',
  preview: 'Xem trước',
  noticeTitle: 'Dữ liệu của bạn sẽ ra sao',
  comments: 'Bình luận',
  commentCount: (count) => plural(count, { other: '# bình luận' }),
  loading: 'Đang tải bình luận…',
  empty: 'Chưa có bình luận. Bình luận của bạn sẽ là đầu tiên.',
  offline: 'Bạn đang ngoại tuyến. Bình luận sẽ tải khi có mạng trở lại.',
  failed: 'Không tải được bình luận.',
  closed: 'Bình luận đã đóng.',
  showMore: 'Xem thêm',
  replyCount: (count) => plural(count, { other: '# câu trả lời' }),
  showReplies: (count) => plural(count, { other: 'Xem thêm # câu trả lời' }),
  showNew: (count) => plural(count, { other: '# bình luận mới' }),
  sortBy: 'Thứ tự',
  sorts: { newest: 'Mới nhất trước', oldest: 'Cũ nhất trước', discussed: 'Thảo luận nhiều nhất' },
  siteRole: 'Ban biên tập',
  pinned: 'Đã ghim',
  report: 'Báo cáo',
  useful: (count) => (count === 0 ? 'Hữu ích' : `Hữu ích · ${count}`),
  reply: 'Trả lời',
  inReplyTo: 'trả lời',
  deleted: 'Bình luận này đã bị xóa.',
  anonymous: 'Ẩn danh',
  edited: 'đã sửa',
  tryAgain: 'Thử lại',
};
