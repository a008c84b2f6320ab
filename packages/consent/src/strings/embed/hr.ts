import type { EmbedStrings } from './strings.js';

/** Croatian. */
export const hr: EmbedStrings = {
  reason: (service) =>
    `Sadržaj je kod usluge ${service}, koja će nakon učitavanja saznati za vaš posjet i može koristiti kolačiće.`,
  policy: (service) => `Pravila privatnosti: ${service}`,
  once: 'Učitaj jednom',
  always: (service) => `Uvijek dopusti: ${service}`,
};
