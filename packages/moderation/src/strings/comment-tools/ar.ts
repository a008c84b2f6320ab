import { partWhyAr } from '../part-why.js';
import { plurals } from '../plural.js';
import type { CommentToolsStrings } from './strings.js';

const plural = plurals('ar');

export const commentToolsAr: CommentToolsStrings = {
  loading: 'لحظة…',
  failed: 'لم ينجح ذلك. وما كتبته ما زال هنا.',
  tryAgain: 'إعادة المحاولة',
  why: {
    ...partWhyAr,
    version_conflict:
      'تغيّر التعليق منذ فتحت هذا. تراه كما هو الآن، وما كتبته ما زال هنا: احفظ مرة أخرى ليحل محله.',
    role_required: 'لا يسمح دورك بهذا.',
  },
  cancel: 'إلغاء',
  reply: 'الرد باسم الموقع',
  replyHint: 'يُنشر في الحال تحت التعليق، ويُعلَّم بأنه كلام الموقع.',
  replyText: 'ردك',
  replyName: 'من المتكلم (اسمك إن تُرك فارغًا)',
  send: 'نشر الرد',
  edit: 'تعديل التعليق',
  editHint: 'يرى القراء أنه عُدّل إن كان الموقع يذكر ذلك. وتُحفظ الكلمات السابقة.',
  editText: 'التعليق',
  editWhy: 'السبب، للسجل (اختياري)',
  save: 'حفظ',
  former: 'ما كان يقوله',
  replaced: (when) => `حتى ${when}`,
  author: (name) => `الكاتب ${name}`,
  unknownAuthor:
    'لم يوقّع هذا التعليقَ مفتاح: فلا يعرف أحد إن كان كاتبه قد كتب هنا من قبل، ولا يمكن الوثوق به ولا حظره.',
  states: {
    pending: 'معلّق',
    published: 'منشور',
    spam: 'مزعج',
    refused: 'مرفوض',
    trash: 'في المحذوفات',
  },
  counts: (view, n) =>
    ({
      pending: plural(n, { other: 'معلّق: #' }),
      published: plural(n, { other: 'منشور: #' }),
      spam: plural(n, { other: 'مزعج: #' }),
      refused: plural(n, { other: 'مرفوض: #' }),
      trash: plural(n, { other: 'في المحذوفات: #' }),
    })[view],
  standing: 'من الآن',
  standings: {
    none: 'القواعد تقرر',
    trusted: 'ثقة: لا يُحجز شيء',
    held: 'حجز كل تعليق',
    banned: 'حظر: لا يُقبل شيء بعد، ويُقال له ذلك',
  },
  setBy: (name, when) => `حدده ${name}، ${when}.`,
  standingWhy: 'السبب، للسجل (اختياري)',
  set: 'تحديد',
  done: 'يسري ذلك من الآن.',
  recent: 'ما كتبه',
  noRecent: 'لا شيء غيره.',
};
