import type { HistoryStrings } from './strings.js';

/** Vietnamese. */
export const vi: HistoryStrings = {
  title: 'Các lựa chọn trước đây',
  about:
    'Những gì bạn đã quyết định trên thiết bị này, cùng lời lẽ đã hiển thị. Ở đây không ghi bạn là ai.',
  empty: 'Bạn chưa quyết định gì ở đây.',
  actions: {
    accept: 'Bạn đã chấp nhận tất cả',
    refuse: 'Bạn đã từ chối tất cả',
    choose: 'Bạn đã chọn',
    withdraw: 'Bạn đã rút lại sự đồng ý',
  },
  granted: 'Chấp nhận:',
  refused: 'Từ chối:',
  until: 'Đến hết',
  words: 'Những gì đã hiển thị',
  hash: 'SHA-256 của lời lẽ này:',
  saveJson: 'Lưu biên nhận (JSON)',
  savePage: 'Lưu trang để đọc',
  erase: 'Xóa các lựa chọn này khỏi thiết bị',
  erased: 'Các lựa chọn trước đây đã được xóa khỏi thiết bị. Quyết định của bạn vẫn có hiệu lực.',
};
