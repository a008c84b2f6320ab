import type { NoticeStrings } from './strings.js';

/** Vietnamese. */
export const vi: NoticeStrings = {
  again: 'Chúng tôi hỏi lại vì những điều này đã thay đổi:',
  isNew: 'mới',
  isChanged: 'đã đổi',
  left: 'Không thể xóa hết mọi thứ',
  leftHow:
    'Trang này không thể xóa những mục sau, nhưng bạn có thể, trong phần cài đặt của trình duyệt:',
  close: 'Đóng',
};
