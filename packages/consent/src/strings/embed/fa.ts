import type { EmbedStrings } from './strings.js';

/** Persian. */
export const fa: EmbedStrings = {
  reason: (service) =>
    `این محتوا نزد ${service} است و با بارگذاری، ${service} از بازدید شما آگاه می‌شود و شاید از کوکی استفاده کند.`,
  policy: (service) => `سیاست حریم خصوصی ${service}`,
  once: 'بارگذاری یک‌باره',
  always: (service) => `همیشه اجازه به ${service}`,
};
