import { plurals } from './plural.js';
import type { FilterStrings, LogStrings } from './tool-strings.js';

const plural = plurals('ar');
const comments = (n: number): string =>
  plural(n, {
    zero: 'لا تعليق',
    one: 'تعليق واحد',
    two: 'تعليقان',
    few: '# تعليقات',
    many: '# تعليقًا',
    other: '# تعليق',
  });
const day = 24;

export const filtersAr: FilterStrings = {
  heading: 'البحث والتصفية',
  text: 'البحث في النص أو الاسم أو الموقع',
  reason: 'السبب',
  anyReason: 'كل الأسباب',
  rule: {
    hold_all: 'يُحجز كل شيء',
    previously_approved: 'أول تعليق',
    max_links: 'روابط',
    moderation_words: 'كلمات للمراجعة',
    disallowed_words: 'كلمات ممنوعة',
    honeypot: 'حقل الفخ',
    fast_typist: 'أُرسل بسرعة زائدة',
  },
  age: 'العمر',
  anyAge: 'أي عمر',
  olderThan: (hours) =>
    hours < day
      ? plural(hours, {
          one: 'أكثر من ساعة',
          two: 'أكثر من ساعتين',
          few: 'أكثر من # ساعات',
          many: 'أكثر من # ساعة',
          other: 'أكثر من # ساعة',
        })
      : plural(hours / day, {
          one: 'أكثر من يوم',
          two: 'أكثر من يومين',
          few: 'أكثر من # أيام',
          many: 'أكثر من # يومًا',
          other: 'أكثر من # يوم',
        }),
  thread: (thread) => `الصفحة: ${thread}`,
  author: (name) => `الكاتب: ${name}`,
  onlyAuthor: 'كل ما كتبه',
  onlyThread: 'كل ما في هذه الصفحة',
  remove: 'إزالة هذه التصفية',
  clear: 'عرض الكل',
  matching: (n) => `المطابق: ${comments(n)}`,
  save: 'حفظ هذه التصفية',
  saved: 'التصفيات المحفوظة',
  forget: (name) => `نسيان التصفية ${name}`,
  nothing: 'لا شيء يطابق.',
  nothingHint: 'جرّب كلمات أقل أو قسمًا آخر، أو اعرض الكل.',
};

export const logAr: LogStrings = {
  open: 'السجل',
  heading: 'سجل التدقيق',
  back: 'العودة إلى التعليقات',
  hint: 'كل ما تقرر: من ومتى ولماذا. لا يتغيّر شيء هنا، ويمكن التراجع عما تقرر.',
  download: 'تنزيل السجل كله',
  more: 'الأقدم',
  loading: 'جارٍ تحميل السجل…',
  failed: 'تعذّر تحميل السجل.',
  empty: 'لم يتقرر شيء بعد.',
  act: {
    publish: (n) => `نشر: ${comments(n)}`,
    hold: (n) => `إعادة إلى الانتظار: ${comments(n)}`,
    refuse: (n) => `رفض: ${comments(n)}`,
    spam: (n) => `عدّ مزعجًا: ${comments(n)}`,
    trash: (n) => `نقل إلى المهملات: ${comments(n)}`,
    undo: (n) => `تراجع عن قرار: ${comments(n)}`,
    reveal: () => 'اطّلاع على بريد صاحب تعليق',
    'sign-in': () => 'دخول',
    'sign-out': () => 'خروج',
    invite: () => 'إنشاء رابط دخول',
    role: () => 'غيّر دورًا',
    'remove-moderator': () => 'أزال شخصًا',
    'end-session': () => 'أنهى جلسة',
    'add-passkey': () => 'أنشأ مفتاح مرور',
    'remove-passkey': () => 'أزال مفتاح مرور',
    'new-key': () => 'أنشأ مفتاحًا في يد المالكين',
    'hand-over-key': () => 'سلّم مفتاحًا',
    'read-envelopes': () => 'أخذ عناوين مختومة ليفتحها',
    reseal: () => 'أعاد ختم عناوين',
    settings: () => 'غيّر الإعدادات',
  },
  unknownAct: (action) => `«${action}»`,
  way: (from, to) => `${from} ← ${to}`,
  reason: (note) => `السبب: ${note}`,
  by: (name) => `من ${name}`,
  undone: (when) => `تم التراجع ${when}`,
  undo: 'تراجع',
};
