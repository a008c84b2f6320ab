import type { NoticeStrings } from './strings.js';

/** Persian. */
export const fa: NoticeStrings = {
  again: 'دوباره از شما می‌پرسیم، چون این‌ها تغییر کرده است:',
  isNew: 'تازه',
  isChanged: 'تغییرکرده',
  left: 'همه‌چیز پاک نشد',
  leftHow: 'این صفحه نمی‌تواند موارد زیر را پاک کند، اما شما می‌توانید در تنظیمات مرورگر خود:',
  close: 'بستن',
};
