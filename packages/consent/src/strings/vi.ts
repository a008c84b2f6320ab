import type { ConsentStrings } from './strings.js';

/** Vietnamese. */
export const vi: ConsentStrings = {
  title: 'Chúng tôi dùng cookie được không?',
  ask: 'Khi bạn đồng ý, trang này dùng cookie và các cách tương tự để:',
  remind: 'Bạn có thể từ chối và đổi ý bất cứ lúc nào.',
  optOutTitle: 'Lựa chọn quyền riêng tư của bạn',
  optOutAsk: 'Trừ khi bạn từ chối, trang này dùng cookie và các cách tương tự để:',
  signalHonoured:
    'Đã tôn trọng tín hiệu từ chối: trình duyệt của bạn gửi Global Privacy Control, nên tất cả đều tắt.',
  keepOff: 'Cứ để tắt',
  accept: 'Đồng ý',
  refuse: 'Từ chối',
  choose: 'Lựa chọn',
  readMore: 'Đọc thêm',
  preferences: 'Lựa chọn của bạn',
  preferencesIntro: 'Bật những gì bạn đồng ý. Không có gì thay đổi trước khi lưu.',
  alwaysOn: 'Luôn bật',
  details: 'Chi tiết: công ty, cookie, quyền của bạn',
  save: 'Lưu lựa chọn của tôi',
  acceptAll: 'Đồng ý tất cả',
  refuseAll: 'Từ chối tất cả',
  close: 'Đóng mà không thay đổi gì',
  saved: 'Đã lưu lựa chọn của bạn.',
  notKept: 'Trình duyệt không lưu được lựa chọn của bạn: chỉ có hiệu lực trên trang này.',
  categories: {
    necessary: {
      title: 'Cần thiết',
      purpose: 'Những gì trang cần để hoạt động, như giữ bạn đăng nhập.',
    },
    functionality: {
      title: 'Tính năng thêm',
      purpose: 'Những tính năng không bắt buộc, như trò chuyện hoặc bản đồ.',
    },
    preferences: {
      title: 'Tùy chọn',
      purpose: 'Ghi nhớ cài đặt của bạn, như ngôn ngữ hoặc cỡ chữ.',
    },
    analytics: {
      title: 'Đo lường lượt xem',
      purpose: 'Đếm lượt truy cập và cho biết trang nào được đọc.',
    },
    marketing: {
      title: 'Quảng cáo',
      purpose: 'Chọn quảng cáo theo những gì bạn xem, ở đây và nơi khác.',
    },
    media: {
      title: 'Nội dung nhúng',
      purpose:
        'Hiện video và bản đồ của công ty khác; các công ty đó sẽ thấy lượt truy cập của bạn.',
    },
  },
};
