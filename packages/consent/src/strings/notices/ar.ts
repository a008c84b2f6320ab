import type { NoticeStrings } from './strings.js';

/** Arabic. */
export const ar: NoticeStrings = {
  again: 'نسألك مرة أخرى لأن هذا قد تغيّر:',
  isNew: 'جديد',
  isChanged: 'تغيّر',
  left: 'تعذّر حذف كل شيء',
  leftHow: 'لا تستطيع هذه الصفحة حذف ما يلي، ويمكنك ذلك من إعدادات متصفحك:',
  close: 'إغلاق',
};
