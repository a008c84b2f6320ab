import type { EmbedStrings } from './strings.js';

/** Turkish. */
export const tr: EmbedStrings = {
  reason: (service) =>
    `İçerik ${service} hizmetinde bulunuyor. Yüklendiğinde ziyaretiniz oraya bildirilir ve çerez kullanılabilir.`,
  policy: (service) => `Gizlilik politikası: ${service}`,
  once: 'Bir kez yükle',
  always: (service) => `Her zaman izin ver: ${service}`,
};
