import type { EmbedStrings } from './strings.js';

/** Russian. */
export const ru: EmbedStrings = {
  reason: (service) =>
    `Содержимое находится на ${service}. После загрузки там узнают о вашем посещении и смогут использовать файлы cookie.`,
  policy: (service) => `Политика конфиденциальности: ${service}`,
  once: 'Загрузить один раз',
  always: (service) => `Всегда разрешать: ${service}`,
};
