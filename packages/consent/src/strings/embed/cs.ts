import type { EmbedStrings } from './strings.js';

/** Czech. */
export const cs: EmbedStrings = {
  reason: (service) =>
    `Obsah je u služby ${service}, která se po načtení dozví o vaší návštěvě a může používat cookies.`,
  policy: (service) => `Zásady ochrany soukromí: ${service}`,
  once: 'Načíst jednou',
  always: (service) => `Vždy povolit: ${service}`,
};
