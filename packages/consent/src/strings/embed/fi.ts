import type { EmbedStrings } from './strings.js';

/** Finnish. */
export const fi: EmbedStrings = {
  reason: (service) =>
    `Sisällön tarjoaa ${service}, joka saa tiedon käynnistäsi ja voi käyttää evästeitä, kun tämä ladataan.`,
  policy: (service) => `Tietosuojaseloste: ${service}`,
  once: 'Lataa kerran',
  always: (service) => `Salli aina: ${service}`,
};
