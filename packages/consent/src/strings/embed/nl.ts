import type { EmbedStrings } from './strings.js';

/** Dutch. */
export const nl: EmbedStrings = {
  reason: (service) =>
    `Staat bij ${service}, dat van uw bezoek weet en cookies kan gebruiken zodra dit geladen is.`,
  policy: (service) => `Privacybeleid van ${service}`,
  once: 'Eén keer laden',
  always: (service) => `${service} altijd toestaan`,
};
