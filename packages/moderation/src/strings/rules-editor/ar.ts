import { plurals } from '../plural.js';
import { reasonsAr } from '../reasons-ar.js';
import { draftWordsAr } from '../draft-words.js';
import type { RulesStrings } from './strings.js';

const plural = plurals('ar');

/** The rules editor in Arabic. */
export const rulesAr: RulesStrings = {
  heading: 'القواعد',
  loading: 'جارٍ تحميل القواعد…',
  group: {
    people: 'من ينتظر',
    words: 'الكلمات والروابط',
    pace: 'السرعة',
    robots: 'الروبوتات والرسائل المزعجة',
  },
  rule: {
    holdAll: 'حجز كل تعليق',
    previouslyApproved: 'حجز من ليس له تعليق منشور بعد',
    firstComments: 'حجز أول تعليقات كل كاتب: كم عددها',
    lookalikeNames: 'حجز الأسماء التي تشبه اسم شخص آخر',
    ownNames: 'أسماء أهل هذا الموقع',
    moderationWords: 'كلمات تُراجَع',
    disallowedWords: 'كلمات ممنوعة',
    digitsAsLetters: 'قراءة الأرقام حروفًا',
    maxLinks: 'حجز ما فيه هذا العدد من الروابط أو أكثر',
    floodSeconds: 'رفض تعليق يأتي قبل هذا العدد من الثواني بعد سابقه',
    duplicate: 'رفض ما قيل من قبل في الموضع نفسه',
    closeAfterDays: 'إغلاق التعليقات بعد هذا العدد من الأيام',
    fastTypistSeconds: 'حجز ما يُرسل قبل هذا العدد من الثواني بعد أول ضغطة',
    honeypot: 'عدّ ما يملأ الحقل المخفي مزعجًا',
    proofOfWork: 'حجز المتصفحات التي لم تُجرِ الحساب المطلوب',
    learnedSpam: 'حجز ما يشبه المزعج السابق ابتداءً من هذه الدرجة',
    externalCheck: 'الأخذ بالفحص الخارجي إن كان للخادم فحص',
  },
  hint: {
    firstComments: '0: معطّل.',
    ownNames: 'اسم في كل سطر. لا يجوز لغيرهم أن يبدو حاملًا لها.',
    moderationWords:
      'كلمة في كل سطر؛ ما فيه إحداها ينتظر. وبين علامتي "…" لا يُعثر إلا على الكلمة الكاملة.',
    disallowedWords: 'كلمة في كل سطر؛ ما فيه إحداها يذهب إلى المهملات.',
    digitsAsLetters: 'يعثر على c4s1n0، وأحيانًا على رقم منتج.',
    maxLinks: '0: معطّل.',
    floodSeconds: '0: معطّل.',
    closeAfterDays: '0: أبدًا.',
    fastTypistSeconds: '0: معطّل.',
    learnedSpam: 'من 0 إلى 1؛ 0: معطّل. تتعلم القاعدة من قراراتك، ولا تفعل غير الحجز.',
  },
  usually: (value) => `المعتاد: ${value}`,
  on: 'نعم',
  off: 'لا',
  none: 'لا شيء',
  ...draftWordsAr,
  save: 'حفظ',
  readOnly: 'لا يحفظ القواعد إلا المالك، ولك أن تجرّب غيرها.',
  preview: 'تجربتها على آخر 1000 تعليق',
  reset: 'ترك التغييرات',
  working: 'لحظة…',
  unsaved: 'لم يُحفظ بعد.',
  saved: 'حُفظت. تسري هذه القواعد على التعليقات الجديدة.',
  savedBy: (moderator, when) => `حفظها \u2068${moderator}\u2069، ${when}.`,
  conflict: 'حفظ غيرك في هذه الأثناء. تغييراته هنا الآن، وتغييراتك لم تُحفظ بعد: احفظ مرة أخرى.',
  failed: {
    offline: 'لا يجيب الخادم. لم يضِع شيء؛ أعد المحاولة.',
    sign_in_required: 'انتهت جلستك. سجّل الدخول في لسان آخر ثم أعد المحاولة هنا.',
    invalid: 'لا يقبل الخادم إحدى القيم.',
    too_large: 'هذا كثير دفعة واحدة: للقوائم معًا ميغابايتان على الأكثر. لم يضِع شيء.',
    other: 'لم ينجح ذلك. لم يضِع شيء؛ أعد المحاولة.',
  },
  tryAgain: 'إعادة المحاولة',
  looked: (changed, looked) =>
    looked === 0
      ? 'لا توجد تعليقات بعد.'
      : `كان مصير ${plural(changed, { zero: '# تعليق', one: 'تعليق واحد', two: 'تعليقين', few: '# تعليقات', other: '# تعليقًا' })} من ${plural(looked, { other: '#' })} سيختلف.`,
  move: (from, to, n) => `${plural(n, { other: '#' })}: ${to} بدلًا من ${from}`,
  outcome: {
    publish: 'منشور',
    hold: 'محجوز',
    spam: 'مزعج',
    trash: 'مهملات',
    reject: 'مرفوض',
  },
  limits: 'لم يتغير شيء. ما لم يُحفظ (سرعة الكتابة، والتكرار) لا يُجرَّب ثانية.',
  anonymous: 'بلا اسم',
  reasons: reasonsAr,
};
