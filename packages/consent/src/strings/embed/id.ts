import type { EmbedStrings } from './strings.js';

/** Indonesian. */
export const id: EmbedStrings = {
  reason: (service) =>
    `Konten ini ada di ${service}, yang akan mengetahui kunjungan Anda dan dapat memakai kuki setelah ini dimuat.`,
  policy: (service) => `Kebijakan privasi ${service}`,
  once: 'Muat sekali',
  always: (service) => `Selalu izinkan ${service}`,
};
