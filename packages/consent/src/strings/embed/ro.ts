import type { EmbedStrings } from './strings.js';

/** Romanian. */
export const ro: EmbedStrings = {
  reason: (service) =>
    `Găzduit de ${service}, care va afla de vizita dvs. și poate folosi cookie-uri odată ce conținutul este încărcat.`,
  policy: (service) => `Politica de confidențialitate: ${service}`,
  once: 'Încarcă o dată',
  always: (service) => `Permite mereu ${service}`,
};
