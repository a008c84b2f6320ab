import type { DetailsStrings } from './strings.js';

/** Persian. */
export const fa: DetailsStrings = {
  language: 'fa',
  necessary: 'ضروری',
  stored: (service) => `آنچه ${service} در دستگاه شما نگه می‌دارد`,
  name: 'نام',
  provider: 'شرکت',
  purpose: 'هدف',
  duration: 'مدت',
  thirdParty: 'دسترسی دیگران',
  yes: 'بله',
  no: 'خیر',
  unknown: 'ذکر نشده',
  storesNothing: 'چیزی در دستگاه شما نگه نمی‌دارد.',
  ownCookie: 'انتخاب‌های شما را نگه می‌دارد.',
  scope: (domain) => `انتخاب شما برای همهٔ سایت‌های ${domain} معتبر است.`,
  policy: 'سیاست حریم خصوصی',
  legal: 'اطلاعات حقوقی',
  controller: 'مسئول داده‌ها',
  basis: 'مبنای قانونی',
  basisText:
    'رضایت شما. هر زمان می‌توانید آن را همین‌جا پس بگیرید؛ آنچه تا آن زمان انجام شده قانونی می‌ماند.',
  recipients: 'گیرندگان داده‌ها',
  transfers: 'انتقال به بیرون از منطقهٔ اقتصادی اروپا',
  retention: 'مدت نگهداری داده‌ها',
  rights: 'حقوق شما',
  rightsText:
    'می‌توانید داده‌های خود را ببینید، تصحیح، پاک یا محدود کنید یا با خود ببرید و به استفاده از آن‌ها اعتراض کنید.',
  authority: 'مرجع شکایت',
};
