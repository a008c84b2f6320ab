import { partWhyAr } from '../part-why.js';
import { plurals } from '../plural.js';
import type { PeopleStrings } from './strings.js';

const plural = plurals('ar');
const passkeysOf = (n: number): string =>
  plural(n, {
    zero: 'بلا مفاتيح مرور',
    one: 'مفتاح مرور واحد',
    two: 'مفتاحا مرور',
    few: '# مفاتيح مرور',
    many: '# مفتاح مرور',
    other: '# مفتاح مرور',
  });
const devices = (n: number): string =>
  plural(n, {
    zero: 'غير متصل على أي جهاز',
    one: 'متصل على جهاز واحد',
    two: 'متصل على جهازين',
    few: 'متصل على # أجهزة',
    many: 'متصل على # جهازًا',
    other: 'متصل على # جهاز',
  });

export const peopleAr: PeopleStrings = {
  heading: 'الأشخاص والأجهزة',
  loading: 'جارٍ التحميل…',
  failed: 'لم ينجح ذلك.',
  tryAgain: 'إعادة المحاولة',
  why: {
    ...partWhyAr,
    passkey_cancelled: 'لم يُنشأ مفتاح مرور: لم يُسمح للمتصفح بذلك، أو طال الأمر.',
    passkey_known: 'لهذا الجهاز مفتاح مرور من قبل.',
    passkey_invalid: 'لم يقبل الخادم مفتاح المرور هذا.',
    invalid: 'هل هذا عنوان بريد؟',
    last_owner: 'لا بد للموقع من مالك: عيّن مالكًا آخر أولًا.',
    person_alike: 'لشخص آخر اسم يشبه هذا الاسم. أضف اسم العائلة أو حرفًا أول.',
  },
  passkeys: 'مفاتيح مرورك',
  passkeysHint:
    'مفتاح المرور يدخلك بقفل جهازك: لا رابط تنتظره ولا كلمة سر تضيع. أنشئ واحدًا على كل جهاز تشرف منه.',
  noPasskeysHere:
    'لا يمكن إنشاء مفتاح مرور هنا: يلزم متصفح حديث، وhttps أو localhost، وصفحة على مضيف الخادم نفسه.',
  noPasskeys: 'ليس لديك أي مفتاح بعد.',
  addPasskey: 'إنشاء مفتاح مرور على هذا الجهاز',
  added: 'أُنشئ مفتاح المرور، وبه تدخل في المرة القادمة.',
  remove: 'إزالة',
  removed: 'لم يعد مفتاح المرور هذا يُدخل.',
  synced: 'على جميع أجهزة حسابك',
  madeOn: (day) => `أُنشئ في ${day}`,
  usedOn: (ago) => `استُعمل ${ago}`,
  neverUsed: 'لم يُستعمل بعد',

  sessions: 'أين سجّلت دخولك',
  sessionsOfAll: 'أين سجّل كل شخص دخوله',
  way: { link: 'برابط', passkey: 'بمفتاح مرور' },
  unknownDevice: 'متصفح لا يعرّف بنفسه',
  thisOne: 'هذا الجهاز',
  seen: (ago) => `آخر ظهور ${ago}`,
  end: 'إنهاء الجلسة',
  ended: 'انتهت تلك الجلسة.',

  digest: 'بريد عند وجود ما ينتظر',
  digestHint:
    'رسالة واحدة على الأكثر في هذه المدة، بعدد ما ينتظر من تعليقات وبلاغات وشكاوى؛ ولا رسائل عن المزعج أبدًا. يُحفظ عنوانك كما هو، لهذا وحده.',
  noMail: 'هذا الخادم لا يرسل بريدًا.',
  often: 'على الأكثر',
  every: (hours) =>
    hours === 0
      ? 'أبدًا'
      : hours === 24
        ? 'مرة في اليوم'
        : plural(hours, {
            one: 'مرة في الساعة',
            two: 'مرة كل ساعتين',
            few: 'مرة كل # ساعات',
            other: 'مرة كل # ساعة',
          }),
  email: 'عنوان بريدك',
  save: 'حفظ',
  digestOn: (email) => `سيصلك الخبر على ${email}.`,
  digestOff: 'لن يصلك بريد، ولا يُحفظ عنوانك.',

  people: 'من يحق له الإشراف',
  role: { owner: 'مالك', moderator: 'مشرف', 'read-only': 'قراءة فقط' },
  roleMeans: {
    owner: 'كل شيء، ومنه الأشخاص والقواعد والمفاتيح والإعدادات',
    moderator: 'البتّ والرد وفتح العناوين وتسليم البيانات ومحوها',
    'read-only': 'النظر في القائمة والسجل',
  },
  roleOf: (name) => `دور ${name}`,
  you: 'أنت',
  roleBecomes: (name, role) =>
    `الدور الجديد للمشرف \u2068${name}\u2069: ${role}. يسري في الحال على كل صفحة مفتوحة.`,
  ownRoleBecomes: (role) => `دورك الجديد: ${role}. يسري في الحال، ولا يعيده إلا مالك آخر.`,
  changeNow: 'تغيير الدور',
  changed: (name) => `تغيّر دور ${name} في الحال.`,
  passkeyCount: passkeysOf,
  signedInOn: devices,
  shutOut: 'إنهاء كل وسائل دخوله',
  shutOutMeans: (name) =>
    `تنتهي كل جلسات \u2068${name}\u2069 وروابطه ومفاتيح مروره. يبقى الاسم والدور، ويعود برابط جديد.`,
  shutOutNow: 'إنهاء وسائل الدخول',
  shutOutDone: (name) => `لم تبق لـ\u2068${name}\u2069 وسيلة دخول. يعود برابط جديد.`,
  neverCame: 'لم يدخل بعد',
  removeMeans: (name) =>
    `يُسجَّل خروج ${name} من كل مكان، وتنتهي روابطه ومفاتيح مروره. وما تقرر يبقى في السجل مع الاسم.`,
  removeNow: 'إزالة نهائية',
  keep: 'إبقاء',
  gone: (name) => `لم يعد يحق لـ${name} الإشراف.`,
  invite: 'إدخال شخص جديد',
  name: 'الاسم كما يكتبه السجل',
  roleField: 'الدور',
  makeLink: 'إنشاء رابط',
  link: (name) => `الرابط الخاص بـ${name}`,
  linkHint:
    'يعمل مرة واحدة خلال يوم، ولا يظهر إلا الآن. أعطه لهذا الشخص وحده. روابطه السابقة لم تعد تعمل.',
  keepsRole: (name, role) =>
    `\u2068${name}\u2069 معروف من قبل ويبقى دوره: ${role}. غيّره في القائمة.`,
  nameInvalid: 'في الاسم حرف أو رقم، وليس فيه ما لا يُرى؛ و`server` و`command line` محجوزان.',
  copy: 'نسخ',
  copied: 'نُسخ.',
};
