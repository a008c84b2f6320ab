import type { EmbedStrings } from './strings.js';

/** Ukrainian. */
export const uk: EmbedStrings = {
  reason: (service) =>
    `Вміст розміщено на ${service}. Після завантаження там дізнаються про ваш візит і можуть використати файли cookie.`,
  policy: (service) => `Політика приватності: ${service}`,
  once: 'Завантажити один раз',
  always: (service) => `Завжди дозволяти: ${service}`,
};
