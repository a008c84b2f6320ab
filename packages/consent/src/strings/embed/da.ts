import type { EmbedStrings } from './strings.js';

/** Danish. */
export const da: EmbedStrings = {
  reason: (service) =>
    `Ligger hos ${service}, som får kendskab til dit besøg og kan bruge cookies, når dette er indlæst.`,
  policy: (service) => `Privatlivspolitik: ${service}`,
  once: 'Indlæs én gang',
  always: (service) => `Tillad altid ${service}`,
};
