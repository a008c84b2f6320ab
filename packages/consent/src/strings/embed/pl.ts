import type { EmbedStrings } from './strings.js';

/** Polish. */
export const pl: EmbedStrings = {
  reason: (service) =>
    `Treść pochodzi z serwisu ${service}, który po jej wczytaniu dowie się o Twojej wizycie i może używać plików cookie.`,
  policy: (service) => `Polityka prywatności: ${service}`,
  once: 'Wczytaj raz',
  always: (service) => `Zawsze zezwalaj: ${service}`,
};
