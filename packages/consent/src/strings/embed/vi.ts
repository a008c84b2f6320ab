import type { EmbedStrings } from './strings.js';

/** Vietnamese. */
export const vi: EmbedStrings = {
  reason: (service) =>
    `Nội dung này đặt tại ${service}. Khi tải, ${service} sẽ biết bạn ghé thăm và có thể dùng cookie.`,
  policy: (service) => `Chính sách quyền riêng tư của ${service}`,
  once: 'Tải một lần',
  always: (service) => `Luôn cho phép ${service}`,
};
