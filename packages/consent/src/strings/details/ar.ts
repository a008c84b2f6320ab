import type { DetailsStrings } from './strings.js';

/** Arabic. */
export const ar: DetailsStrings = {
  language: 'ar',
  necessary: 'ضروري',
  stored: (service) => `ما يحفظه ${service} على جهازك`,
  name: 'الاسم',
  provider: 'الشركة',
  purpose: 'الغرض',
  duration: 'المدة',
  thirdParty: 'وصول الآخرين',
  yes: 'نعم',
  no: 'لا',
  unknown: 'غير مذكور',
  storesNothing: 'لا يحفظ شيئًا على جهازك.',
  ownCookie: 'يحفظ خياراتك.',
  policy: 'سياسة الخصوصية',
  legal: 'معلومات قانونية',
  controller: 'المسؤول عن البيانات',
  basis: 'الأساس القانوني',
  basisText: 'موافقتك. يمكنك سحبها في أي وقت من هنا، ويبقى ما جرى قبل ذلك مشروعًا.',
  recipients: 'من يتلقى البيانات',
  transfers: 'النقل خارج المنطقة الاقتصادية الأوروبية',
  retention: 'مدة الاحتفاظ بالبيانات',
  rights: 'حقوقك',
  rightsText: 'يمكنك الاطلاع على بياناتك وتصحيحها ومحوها وتقييدها ونقلها والاعتراض على استخدامها.',
  authority: 'تُقدَّم الشكاوى إلى',
};
