import type { Evidence, WordEvidence } from '../core/index.js';
import { plurals } from './plural.js';
import type { ReasonTexts } from './strings.js';
import { distinctWords } from './words.js';

const plural = plurals('ar');
const list = new Intl.ListFormat('ar');
const seconds = new Intl.NumberFormat('ar', {
  style: 'unit',
  unit: 'second',
  unitDisplay: 'long',
  maximumFractionDigits: 1,
});

const number = new Intl.NumberFormat('ar');
const percent = new Intl.NumberFormat('ar', { style: 'percent' });
const quotedWords = (some: Evidence['learned_spam']['words']): string =>
  list.format(some.slice(0, 4).map(({ word }) => `«\u2068${word}\u2069»`));

function words({ matches, more }: WordEvidence): string {
  // Isolated: a Latin word between Arabic quotation marks would pull them to its own side.
  const quoted = distinctWords(matches).map((word) => `«\u2068${word}\u2069»`);
  return list.format(more ? [...quoted, 'غيرها'] : quoted);
}

/** Why a comment was held, in Arabic. */
export const reasonsAr: ReasonTexts = {
  hold_all: () => 'يقرأ هذا الموقع كل تعليق قبل نشره.',
  previously_approved: ({ key }) =>
    key ? 'ليس لصاحبه تعليق منشور بعد.' : 'لا يمكن التعرّف إلى صاحبه: لم يرسل متصفحه مفتاحًا.',
  max_links: ({ count, limit }) =>
    `${plural(count, { one: 'فيه رابط واحد', two: 'فيه رابطان', few: 'فيه # روابط', other: 'فيه # رابطًا' })}؛ ${plural(limit, { one: 'ويكفي رابط واحد للحجز.', two: 'ويكفي رابطان للحجز.', few: 'وتكفي # روابط للحجز.', other: 'ويكفي # رابطًا للحجز.' })}`,
  moderation_words: (evidence) => `فيه ${words(evidence)}، من قائمة الكلمات التي تُراجَع.`,
  disallowed_words: (evidence) => `فيه ${words(evidence)}، من قائمة الكلمات الممنوعة.`,
  honeypot: () => 'مُلئ حقل لا يراه الناس.',
  fast_typist: ({ seconds: taken, limit }) =>
    `أُرسل بعد ${seconds.format(taken)} من أول ضغطة؛ والإنسان يحتاج إلى ${seconds.format(limit)} على الأقل.`,
  flood: ({ seconds: since, limit }) =>
    `جاء بعد ${seconds.format(since)} من سابقه؛ ويجب أن تمضي ${seconds.format(limit)} على الأقل.`,
  duplicate: () => 'أُرسل التعليق نفسه من قبل.',
  thread_closed: (evidence) =>
    evidence.why === 'closed'
      ? 'التعليقات مغلقة.'
      : `تُغلق التعليقات بعد ${plural(evidence.limit, { one: 'يوم واحد', two: 'يومين', few: '# أيام', other: '# يومًا' })}.`,
  first_comments: ({ published, limit }) =>
    `${plural(published, { zero: 'ليس لصاحبه تعليق منشور', one: 'لصاحبه تعليق منشور واحد', two: 'لصاحبه تعليقان منشوران', few: 'لصاحبه # تعليقات منشورة', other: 'لصاحبه # تعليقًا منشورًا' })}؛ وتُقرأ أول ${number.format(limit)}.`,
  lookalike_name: (evidence) =>
    evidence.why === 'own'
      ? `الاسم يشبه «\u2068${evidence.name}\u2069»، وهو من أسماء هذا الموقع.`
      : 'الاسم يشبه اسم صاحب تعليقات منشورة هنا.',
  proof_of_work: ({ result }) =>
    result === 'missing' ? 'لم يُجرِ المتصفح الحساب المطلوب منه.' : 'حساب المتصفح خاطئ أو فات أوانه.',
  learned_spam: ({ score, words: some }) =>
    `يشبه ما صُنّف هنا مزعجًا (${percent.format(score)}): ${quotedWords(some)}.`,
  external_check: ({ by, why, failed }) =>
    failed
      ? `لم يُجب الفحص لدى \u2068${by}\u2069.`
      : `يعترض عليه \u2068${by}\u2069${why ? `: \u2068${why}\u2069` : '.'}`,
  author_held: () => 'يحجز المشرفون كل ما يكتبه صاحبه.',
};
