import type { DetailsStrings } from './strings.js';

/** Vietnamese. */
export const vi: DetailsStrings = {
  language: 'vi',
  necessary: 'Cần thiết',
  stored: (service) => `Những gì ${service} lưu trên thiết bị của bạn`,
  name: 'Tên',
  provider: 'Công ty',
  purpose: 'Mục đích',
  duration: 'Thời hạn',
  thirdParty: 'Bên khác truy cập',
  yes: 'Có',
  no: 'Không',
  unknown: 'Không nêu',
  storesNothing: 'Không lưu gì trên thiết bị của bạn.',
  ownCookie: 'Giữ các lựa chọn của bạn.',
  scope: (domain) => `Lựa chọn của bạn có hiệu lực trên mọi trang thuộc ${domain}.`,
  policy: 'Chính sách quyền riêng tư',
  legal: 'Thông tin pháp lý',
  controller: 'Bên chịu trách nhiệm về dữ liệu',
  basis: 'Cơ sở pháp lý',
  basisText:
    'Sự đồng ý của bạn. Bạn có thể rút lại tại đây bất cứ lúc nào; những gì đã diễn ra trước đó vẫn hợp pháp.',
  recipients: 'Ai nhận dữ liệu',
  transfers: 'Chuyển ra ngoài EEA',
  retention: 'Dữ liệu được giữ bao lâu',
  rights: 'Quyền của bạn',
  rightsText:
    'Bạn có thể xem, sửa, xóa, hạn chế hoặc mang theo dữ liệu của mình và phản đối việc sử dụng chúng.',
  authority: 'Khiếu nại gửi đến',
};
