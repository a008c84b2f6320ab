import type { HistoryStrings } from './strings.js';

/** Arabic. */
export const ar: HistoryStrings = {
  title: 'خياراتك السابقة',
  about: 'ما قررته على هذا الجهاز، مع النص الذي عُرض عليك. لا يذكر من أنت.',
  empty: 'لم تقرر شيئًا هنا بعد.',
  actions: {
    accept: 'قبلت كل شيء',
    refuse: 'رفضت كل شيء',
    choose: 'اخترت',
    withdraw: 'سحبت موافقتك',
  },
  granted: 'المقبول:',
  refused: 'المرفوض:',
  until: 'حتى',
  words: 'ما عُرض عليك',
  hash: 'بصمة SHA-256 لهذا النص:',
  saveJson: 'حفظ الإيصال (JSON)',
  savePage: 'حفظ صفحة للقراءة',
  erase: 'محو هذه الخيارات من هذا الجهاز',
  erased: 'تم محو الخيارات السابقة من هذا الجهاز. ما قررته لا يزال ساريًا.',
};
