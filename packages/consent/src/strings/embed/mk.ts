import type { EmbedStrings } from './strings.js';

/** Macedonian. */
export const mk: EmbedStrings = {
  reason: (service) =>
    `Содржината е кај ${service}. Штом ќе се вчита, ${service} ќе дознае за вашата посета и може да користи колачиња.`,
  policy: (service) => `Политика за приватност: ${service}`,
  once: 'Вчитај еднаш',
  always: (service) => `Секогаш дозволувај: ${service}`,
};
