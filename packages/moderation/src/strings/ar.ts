import { plurals } from './plural.js';
import { reasonsAr } from './reasons-ar.js';
import type { ModerationStrings } from './strings.js';
import { filtersAr, logAr } from './tools-ar.js';

const plural = plurals('ar');

function comments(n: number): string {
  return plural(n, {
    zero: 'لا تعليق',
    one: 'تعليق واحد',
    two: 'تعليقان',
    few: '# تعليقات',
    many: '# تعليقًا',
    other: '# تعليق',
  });
}

/** Arabic. */
export const ar: ModerationStrings = {
  heading: 'الإشراف',
  views: 'الأقسام',
  view: {
    pending: 'قيد الانتظار',
    published: 'المنشورة',
    spam: 'المزعجة',
    refused: 'المرفوضة',
    trash: 'المهملات',
  },
  noneReported: 'لا بلاغات تنتظر.',
  reported: 'المبلّغ عنها',
  reports: (n) => plural(n, { one: 'بلاغ واحد', two: 'بلاغان', few: '# بلاغات', other: '# بلاغًا' }),
  loading: 'جارٍ تحميل التعليقات…',

  signedOut: {
    heading: 'الدخول للإشراف',
    before: 'الدخول برابط يُستعمل مرة واحدة. يحصل عليه القائم على الخادم بالأمر',
    after: 'افتحه على هذا الجهاز: لا يعمل إلا مرة واحدة.',
    byPasskey: 'الدخول بمفتاح مرور',
    tryAgain: 'إعادة المحاولة',
  },
  invited: {
    heading: 'فُتح رابط دخول في هذه الصفحة',
    means: (name) =>
      `أنت داخل باسم \u2068${name}\u2069. لا تستعمل الرابط إلا إن كان لك: ستتصرف بعد ذلك باسم من أُنشئ له.`,
    use: 'الدخول بالرابط',
    stay: (name) => `البقاء باسم \u2068${name}\u2069`,
  },
  signedInAs: (moderator) => `المشرف: ${moderator}`,
  signOut: 'خروج',

  verdict: {
    publish: 'نشر',
    hold: 'حجز',
    refuse: 'رفض',
    spam: 'مزعج',
    trash: 'المهملات',
  },
  undo: 'تراجع',
  dismissNotice: 'إغلاق هذه الرسالة',
  selectAll: 'تحديد الكل',
  select: (name) => `تحديد تعليق ${name}`,
  selected: (count) => `المحدَّد: ${count}`,
  clearSelection: 'إلغاء التحديد',
  selectMatching: (count) => `تحديد الكل: ${count}`,
  selectedMatching: (count) => `المحدَّد الكل: ${count}`,
  working: (n) => `جارٍ البت في: ${comments(n)}…`,
  bulk: 'للتعليقات المحددة',
  nextPage: 'الانتقال إلى التعليقات التالية',
  firstPage: 'العودة إلى الأقدم',

  anonymous: 'بلا اسم',
  on: 'على',
  newTab: '(يُفتح في لسان جديد)',
  inReplyTo: (name) => `ردًّا على ${name}:`,
  history: (published, refused) => {
    if (published === 0 && refused === 0) return 'لا تعليقات سابقة';
    const parts = [];
    if (published > 0) parts.push(`منشور سابقًا: ${plural(published, { other: '#' })}`);
    if (refused > 0) parts.push(`مرفوض سابقًا: ${plural(refused, { other: '#' })}`);
    return parts.join('، ');
  },
  showAll: 'عرض الكل',
  showLess: 'عرض أقل',

  because: { hold: 'محجوز', spam: 'عُدّ مزعجًا', trash: 'أُلقي في المهملات' },
  reasons: reasonsAr,
  unknownReason: (rule) => `طلبت ذلك القاعدة «${rule}».`,

  filters: filtersAr,
  log: logAr,
  tools: 'الأدوات',
  rooms: {
    rules: 'القواعد',
    duties: 'البلاغات والطلبات',
    people: 'الأشخاص والأجهزة',
    keys: 'المفاتيح',
    settings: 'الإعدادات',
  },
  readOnly: 'قراءة فقط',

  movedBy: (name, when) => `نقله ${name} ${when}`,
  conflictMoved: (view, by, when) => `تغيّر من قبل: نقله ${by ?? 'غيرك'} إلى «${view}» ${when}.`,
  conflictDeleted: 'تغيّر من قبل: حذفه صاحبه.',
  conflictEdited: 'تغيّر بعد أن رأيته: اقرأه من جديد قبل أن تقرر.',
  dismissConflict: 'إخراجه من هذه القائمة',

  explain: 'ارفض مع بيان الأسباب…',
  reply: 'رد',
  edit: 'تعديل',
  aboutAuthor: 'الكاتب…',
  standing: { trusted: 'موثوق', held: 'محجوز', banned: 'محظور' },
  unsent: {
    mark: 'كُتب ولم يُرسل بعد',
    discard: 'تركه',
    heading: 'لم يُحفظ كل شيء',
    hint: 'ما كتبته ولم تحفظه أو ترسله يزول حين تسجّل الخروج.',
    leave: 'تسجيل الخروج مع ذلك',
    stay: 'البقاء',
  },
  email: {
    show: 'إظهار البريد الإلكتروني',
    reason: 'لماذا تحتاج إلى هذا العنوان؟',
    logged: 'يُكتب سببك واسمك في سجل التدقيق.',
    confirm: 'إظهار البريد',
    cancel: 'إلغاء',
    hide: 'إخفاء',
    asking: 'جارٍ فتح العنوان المختوم…',
    shown: 'كُتب ذلك في السجل. يُخفى العنوان حين تترك هذا التعليق.',
  },

  decided: {
    publish: (n) => `نُشر: ${comments(n)}.`,
    hold: (n) => `أُعيد إلى الانتظار: ${comments(n)}.`,
    refuse: (n) => `رُفض: ${comments(n)}.`,
    spam: (n) => `عُدّ مزعجًا: ${comments(n)}.`,
    trash: (n) => `نُقل إلى المهملات: ${comments(n)}.`,
  },
  undone: (n) => `تم التراجع، وعاد إلى مكانه: ${comments(n)}.`,
  done: { reply: 'نُشر ردك.', edit: 'عُدّل التعليق.' },
  nothingToUndo: 'لا شيء يمكن التراجع عنه.',
  leftAlone: (n) => `غيّره غيرك من قبل فتُرك كما هو: ${comments(n)}.`,
  failed: {
    decide: 'لم يتغيّر شيء.',
    undo: 'تعذّر التراجع.',
    'sign-out': 'لم يتم الخروج بعد.',
    list: 'تعذّر تحميل التعليقات.',
  },
  why: {
    offline: 'لا يمكن الوصول إلى الخادم.',
    unavailable: 'الخادم مشغول. أعد المحاولة بعد قليل.',
    internal: 'حدث خطأ في الخادم.',
    rate_limited: 'كان ذلك كثيرًا دفعة واحدة. أعد المحاولة بعد قليل.',
    origin_forbidden: 'ليست هذه الصفحة في الخادم من الصفحات التي يُشرَف منها.',
    sign_in_required: 'انتهت جلستك. اطلب رابطًا جديدًا.',
    invite_invalid: 'استُعمل هذا الرابط أو مضى وقته. اطلب غيره.',
    passkey_cancelled: 'لم يُستعمل مفتاح مرور. أعد المحاولة أو اطلب رابطًا.',
    passkey_invalid: 'لم يعد مفتاح المرور هذا يُدخل هنا. اطلب رابطًا.',
    role_required: 'لا يسمح دورك بهذا: راجع أحد المالكين.',
    undo_impossible: 'تراجع عنه غيرك أو غيّره من قبل.',
    no_email: 'ليس مع هذا التعليق عنوان.',
    key_not_here: 'ليس مفتاح العناوين على هذا الخادم: هو عند صاحب الموقع.',
    key_locked: 'افتح المفتاح أولًا: أنت وحدك تستطيع ذلك.',
  },
  tryAgain: 'إعادة المحاولة',

  empty: {
    pending: 'لا شيء ينتظر.',
    published: 'لم يُنشر شيء بعد.',
    spam: 'لا تعليقات مزعجة.',
    refused: 'لم يُرفض شيء.',
    trash: 'المهملات فارغة.',
  },
  emptyHint: {
    pending: 'تظهر التعليقات الجديدة هنا من تلقاء نفسها.',
    published: 'يظهر هنا ما تنشره.',
    spam: 'يظهر هنا ما تعدّه مزعجًا.',
    refused: 'يظهر هنا ما ترفضه.',
    trash: 'يظهر هنا ما تلقيه.',
  },

  keys: {
    open: 'لوحة المفاتيح',
    heading: 'لوحة المفاتيح',
    close: 'إغلاق',
    move: 'التالي، السابق',
    pick: 'تحديد',
    undo: 'تراجع',
    all: 'كل المفاتيح',
    use: 'استعمال المفاتيح المفردة',
    useHint:
      'تعمل ما دام التركيز خارج حقول النص. أوقفها إن كنت تُملي بصوتك، أو كنت تلمس المفاتيح سهوًا؛ ويتذكر هذا الجهاز ذلك.',
    key: 'المفتاح',
    does: 'ما يفعله',
    action: {
      next: 'التعليق التالي',
      previous: 'التعليق السابق',
      select: 'تحديد، أو إخراج من التحديد',
      selectAll: 'تحديد كل ما على المكتب، ثم كل ما يطابق، ثم لا شيء',
      publish: 'نشر',
      unapprove: 'عدم الموافقة: رفض ما ينتظر، وإعادة ما تقرر إلى الانتظار',
      spam: 'مزعج',
      trash: 'المهملات',
      reply: 'الرد باسم الموقع، إن كان التعليق منشورًا',
      edit: 'تعديل التعليق',
      undo: 'التراجع عن آخر قرار',
      search: 'بحث',
      help: 'هذه القائمة',
    },
  },
};
