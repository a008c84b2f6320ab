import { partWhyAr } from '../part-why.js';
import { plurals } from '../plural.js';
import type { DutiesStrings } from './strings.js';

const plural = plurals('ar');
const comments = (n: number): string =>
  plural(n, {
    zero: 'لا تعليقات',
    one: 'تعليق واحد',
    two: 'تعليقان',
    few: '# تعليقات',
    many: '# تعليقًا',
    other: '# تعليق',
  });

export const dutiesAr: DutiesStrings = {
  heading: 'البلاغات والشكاوى والطلبات',
  loading: 'جارٍ التحميل…',
  failed: 'لم ينجح ذلك.',
  tryAgain: 'أعد المحاولة',
  why: {
    ...partWhyAr,
    invalid: 'المتوقع عنوان بريد، أو مفتاح كاتب كما تعرضه القائمة.',
  },
  anonymous: 'مجهول',
  overtaken: 'اتخذ شخص آخر قرارًا فيه أثناء ذلك.',
  reports: 'تعليقات مُبلَّغ عنها',
  noReports: 'لا بلاغ ينتظر.',
  category: {
    minors: 'اعتداء جنسي على أطفال',
    violence: 'تهديد أو دعوة إلى العنف',
    speech: 'كراهية أو إهانة أو تشهير',
    privacy: 'بيانات شخصية لأحدهم',
    scam: 'احتيال أو تصيّد',
    property: 'حقوق نشر أو علامة تجارية',
    rules: 'مخالف لقواعد هذا الموقع',
    other: 'شيء آخر',
  },
  reportedBy: (name) => `من ${name}`,
  reporter: {
    show: 'إظهار بريد من أبلغ',
    reason: 'لماذا تحتاج إلى هذا العنوان؟',
    logged: 'يُكتب سببك واسمك في سجل التدقيق.',
    confirm: 'إظهار البريد',
    cancel: 'إلغاء',
    opening: 'جارٍ فتح العنوان المختوم…',
    shown: 'سُجّل ذلك.',
  },
  erasedReport: 'طلب من أبلغ محو كلماته.',
  overdue: (hours) =>
    plural(hours, {
      one: 'منذ أكثر من ساعة',
      two: 'منذ أكثر من ساعتين',
      few: 'منذ أكثر من # ساعات',
      many: 'منذ أكثر من # ساعة',
      other: 'منذ أكثر من # ساعة',
    }),
  message: 'رسالة إلى من أبلغ (اختيارية)',
  keep: 'أبقِ التعليق',
  remove: 'أزِله…',
  kept: 'يبقى التعليق، ويُخبَر من أبلغ عنه.',
  removed: 'أُزيل التعليق، ويُخبَر صاحبه ومن أبلغ عنه.',
  statement: 'ما يُقال لصاحب التعليق',
  statementHint:
    'يطلب القانون بيان الأسباب (قانون الخدمات الرقمية، المادة 17): يراها صاحب التعليق وله أن يشتكي ستة أشهر.',
  ground: 'يخالف',
  terms: 'قواعد هذا الموقع',
  law: 'القانون',
  clause: 'أي قاعدة أو نص',
  facts: 'ما حدث، ولماذا ينطبق ذلك',
  about: 'الموضوع',
  statementCategory: {
    ANIMAL_WELFARE: 'رفق بالحيوان',
    CONSUMER_INFORMATION: 'معلومات المستهلك',
    CYBER_VIOLENCE: 'عنف إلكتروني',
    CYBER_VIOLENCE_AGAINST_WOMEN: 'عنف إلكتروني ضد النساء',
    DATA_PROTECTION_AND_PRIVACY_VIOLATIONS: 'حماية البيانات والخصوصية',
    ILLEGAL_OR_HARMFUL_SPEECH: 'كلام غير قانوني أو ضار',
    INTELLECTUAL_PROPERTY_INFRINGEMENTS: 'ملكية فكرية',
    NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS: 'النقاش العام أو الانتخابات',
    NOT_SPECIFIED_NOTICE: 'بلاغ بلا تفاصيل',
    OTHER_VIOLATION_TC: 'مخالفة أخرى للقواعد',
    PROTECTION_OF_MINORS: 'حماية القاصرين',
    RISK_FOR_PUBLIC_SECURITY: 'الأمن العام',
    SCAMS_AND_FRAUD: 'احتيال ونصب',
    SELF_HARM: 'إيذاء النفس',
    UNSAFE_AND_PROHIBITED_PRODUCTS: 'منتجات خطرة أو محظورة',
    VIOLENCE: 'عنف',
  },
  send: 'أزِله وأخبر صاحبه',
  refuse: 'ارفضه وأخبر صاحبه',
  cancel: 'إلغاء',
  complaints: 'شكاوى أصحاب التعليقات',
  complaintsHint: 'يجيب إنسان. وما كان محقًّا يُعاد بقرار مستقل: من السجل أو من المرفوضات.',
  noComplaints: 'لم يشتكِ أحد.',
  answer: 'جوابك لصاحب التعليق',
  uphold: 'صاحب التعليق محق',
  dismiss: 'القرار قائم',
  outcome: { open: 'مفتوحة', upheld: 'كان صاحب التعليق محقًّا', dismissed: 'القرار قائم' },
  statementsGiven: 'الأسباب التي قُدّمت',
  noStatements: 'لم تُقدَّم أسباب لأي كاتب بعد.',
  erasedComment: 'مُحي التعليق.',
  older: 'الأقدم',
  subject: 'بيانات شخص واحد',
  subjectHint:
    'كل ما جاء من عنوان بريد أو مفتاح كاتب: للتسليم أو للمحو. يقول السجل إن ذلك تم، لا لمن.',
  who: 'عنوان بريد أو مفتاح كاتب',
  find: 'ابحث',
  whose: (who) => `بشأن \u2066${who}\u2069:`,
  found: (n) => `وُجد: ${comments(n)}.`,
  also: ({ reports, votes }) => {
    const parts = [
      reports > 0
        ? plural(reports, {
            one: 'بلاغ واحد',
            two: 'بلاغان',
            few: '# بلاغات',
            many: '# بلاغًا',
            other: '# بلاغ',
          })
        : '',
      votes > 0
        ? plural(votes, {
            one: 'صوت واحد',
            two: 'صوتان',
            few: '# أصوات',
            many: '# صوتًا',
            other: '# صوت',
          })
        : '',
    ].filter(Boolean);
    return parts.length > 0 ? `وأيضًا: ${parts.join('، ')}.` : '';
  },
  unopened: (n) =>
    plural(n, {
      one: 'عنوان مختوم واحد لا يفتحه إلا حامل مفتاحه.',
      two: 'عنوانان مختومان لا يفتحهما إلا حامل مفتاحهما.',
      few: '# عناوين مختومة لا يفتحها إلا حامل مفتاحها.',
      many: '# عنوانًا مختومًا لا يفتحها إلا حامل مفتاحها.',
      other: '# عنوان مختوم لا يفتحها إلا حامل مفتاحها.',
    }),
  unreadable: (n) =>
    plural(n, {
      one: 'عنوان مختوم واحد لا ينفتح حتى بمفتاحه، ولا يعرف أحد لمن هو.',
      two: 'عنوانان مختومان لا ينفتحان حتى بمفتاحهما، ولا يعرف أحد لمن هما.',
      few: '# عناوين مختومة لا تنفتح حتى بمفتاحها، ولا يعرف أحد لمن هي.',
      many: '# عنوانًا مختومًا لا تنفتح حتى بمفتاحها، ولا يعرف أحد لمن هي.',
      other: '# عنوان مختوم لا تنفتح حتى بمفتاحها، ولا يعرف أحد لمن هي.',
    }),
  openHint: 'يفتحها متصفحك واحدًا واحدًا ولا يُظهر إلا ما كان لهذا الشخص. ويذكر السجل أن ذلك قد جرى.',
  searchReason: 'طلب شخص بياناته',
  opened: (n) => `${plural(n, { other: '#' })}…`,
  asData: 'تنزيل (JSON)',
  asText: 'تنزيل (نص)',
  erase: 'امحُ كل شيء…',
  eraseMeans: (n) => `يُمحى نهائيًّا: ${comments(n)}، مع الاسم والعنوان والموقع. تبقى الردود.`,
  eraseMeansAlso:
    'تفقد البلاغات كلماتها والاسم والعنوان، ويبقى أنها قُدّمت وما تقرر فيها. وتُمحى أيضًا أصوات مفاتيح الكاتب هذه وما قررتموه بشأنها.',
  eraseNow: 'امحُ نهائيًّا',
  keepAll: 'أبقِ كل شيء',
  erased: (n) => `مُحي: ${comments(n)}.`,
  figures: 'أرقام وملفات',
  year: 'السنة',
  notices: 'بلاغات القراء',
  median: 'نصفها بُتّ فيه خلال',
  statements: 'بيانات الأسباب',
  byRule: 'منها ما وجدته قاعدة',
  openComplaints: 'شكاوى تنتظر',
  decidedComplaints: 'شكاوى مقبولة، مرفوضة',
  files: 'ملفات',
  file: {
    statements: 'بيانات الأسباب (لقاعدة بيانات المفوضية)',
    consents: 'إيصالات الموافقة',
    audit: 'سجل التدقيق',
  },
};
