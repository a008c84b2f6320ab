import type { EmbedStrings } from './strings.js';

/** Bulgarian. */
export const bg: EmbedStrings = {
  reason: (service) =>
    `Съдържанието е при ${service}. Щом се зареди, ${service} ще узнае за посещението ви и може да използва бисквитки.`,
  policy: (service) => `Политика за поверителност: ${service}`,
  once: 'Зареждане веднъж',
  always: (service) => `Винаги позволявай ${service}`,
};
