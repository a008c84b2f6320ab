import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('fa');

/** Persian: what is read before anything is written. */
export const fa: CommentsStrings = {
  leaveComment: 'دیدگاهی بنویسید',
  replyTo: (name) => `پاسخ به ${isolate(name)}`,
  emailPromise: 'نشانی ایمیل شما منتشر نمی‌شود.',
  requiredMark: 'فیلدهای لازم با این نشان مشخص شده‌اند:',
  fields: { text: 'دیدگاه', name: 'نام', email: 'نشانی ایمیل', website: 'وب‌سایت' },
  rememberMe: 'مرا در این دستگاه به یاد بسپار',
  postComment: 'ارسال دیدگاه',
  postReply: 'ارسال پاسخ',
  cancel: 'انصراف',
  notLoaded: 'بارگذاری نشد. متن شما همین‌جا می‌ماند: دوباره تلاش کنید.',
  localOnly: 'این دیدگاه‌ها در همین مرورگر می‌مانند.',
  preview: 'پیش‌نمایش',
  noticeTitle: 'با داده‌های شما چه می‌شود',
  comments: 'دیدگاه‌ها',
  commentCount: (count) => plural(count, { one: '# دیدگاه', other: '# دیدگاه' }),
  loading: 'در حال بارگذاری دیدگاه‌ها…',
  empty: 'هنوز دیدگاهی نیست. دیدگاه شما نخستین خواهد بود.',
  offline: 'آفلاین هستید. با بازگشت شبکه، دیدگاه‌ها بارگذاری می‌شوند.',
  failed: 'دیدگاه‌ها بارگذاری نشدند.',
  closed: 'دیدگاه‌ها بسته شده‌اند.',
  showMore: 'نمایش بیشتر',
  replyCount: (count) => plural(count, { one: '# پاسخ', other: '# پاسخ' }),
  showReplies: (count) => plural(count, { one: 'نمایش # پاسخ دیگر', other: 'نمایش # پاسخ دیگر' }),
  showNew: (count) => plural(count, { one: '# دیدگاه تازه', other: '# دیدگاه تازه' }),
  sortBy: 'ترتیب',
  sorts: { newest: 'تازه‌ترین‌ها', oldest: 'قدیمی‌ترین‌ها', discussed: 'پربحث‌ترین‌ها' },
  siteRole: 'تحریریه',
  pinned: 'سنجاق‌شده',
  report: 'گزارش',
  useful: (count) => (count === 0 ? 'مفید' : `مفید · ${count}`),
  reply: 'پاسخ',
  inReplyTo: 'در پاسخ به',
  deleted: 'این دیدگاه حذف شد.',
  anonymous: 'ناشناس',
  edited: 'ویرایش‌شده',
  tryAgain: 'تلاش دوباره',
};
