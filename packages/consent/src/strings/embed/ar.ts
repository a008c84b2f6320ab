import type { EmbedStrings } from './strings.js';

/** Arabic. */
export const ar: EmbedStrings = {
  reason: (service) =>
    `محتوى مستضاف لدى ${service}، التي تعلم بزيارتك وقد تستخدم ملفات تعريف الارتباط بعد تحميله.`,
  policy: (service) => `سياسة الخصوصية لدى ${service}`,
  once: 'تحميل هذه المرة',
  always: (service) => `السماح دائمًا لـ ${service}`,
};
