import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('ar');

/** Arabic: what is read before anything is written. */
export const ar: CommentsStrings = {
  leaveComment: 'اترك تعليقًا',
  replyTo: (name) => `الرد على ${isolate(name)}`,
  emailPromise: 'لن يُنشر عنوان بريدك الإلكتروني.',
  requiredMark: 'الحقول الإلزامية مشار إليها بعلامة',
  fields: {
    text: 'التعليق',
    name: 'الاسم',
    email: 'البريد الإلكتروني',
    website: 'الموقع الإلكتروني',
  },
  rememberMe: 'تذكّرني على هذا الجهاز',
  postComment: 'انشر التعليق',
  postReply: 'انشر الرد',
  cancel: 'إلغاء',
  notLoaded: 'تعذّر التحميل. يبقى نصّك هنا: حاول مجددًا.',
  localOnly: 'تبقى هذه التعليقات في هذا المتصفح.',
  preview: 'معاينة',
  noticeTitle: 'ما الذي يحدث لبياناتك',
  comments: 'التعليقات',
  commentCount: (count) =>
    plural(count, {
      zero: 'لا تعليقات',
      one: 'تعليق واحد',
      two: 'تعليقان',
      few: '# تعليقات',
      many: '# تعليقًا',
      other: '# تعليق',
    }),
  loading: 'جارٍ تحميل التعليقات…',
  empty: 'لا تعليقات بعد. سيكون تعليقك الأول.',
  offline: 'أنت غير متصل. ستُحمَّل التعليقات عند عودة الشبكة.',
  failed: 'تعذّر تحميل التعليقات.',
  closed: 'التعليقات مغلقة.',
  showMore: 'عرض المزيد',
  replyCount: (count) =>
    plural(count, {
      zero: 'لا ردود',
      one: 'رد واحد',
      two: 'ردّان',
      few: '# ردود',
      many: '# ردًّا',
      other: '# رد',
    }),
  showReplies: (count) =>
    plural(count, {
      one: 'عرض رد آخر',
      two: 'عرض ردّين آخرين',
      few: 'عرض # ردود أخرى',
      many: 'عرض # ردًا آخر',
      other: 'عرض # رد آخر',
    }),
  showNew: (count) =>
    plural(count, {
      one: 'تعليق جديد',
      two: 'تعليقان جديدان',
      few: '# تعليقات جديدة',
      many: '# تعليقًا جديدًا',
      other: '# تعليق جديد',
    }),
  sortBy: 'الترتيب',
  sorts: { newest: 'الأحدث أولًا', oldest: 'الأقدم أولًا', discussed: 'الأكثر نقاشًا' },
  siteRole: 'فريق الموقع',
  pinned: 'مثبّت',
  report: 'إبلاغ',
  useful: (count) => (count === 0 ? 'مفيد' : `مفيد · ${count}`),
  reply: 'رد',
  inReplyTo: 'ردًا على',
  deleted: 'حُذف هذا التعليق.',
  anonymous: 'مجهول',
  edited: 'معدَّل',
  tryAgain: 'إعادة المحاولة',
};
