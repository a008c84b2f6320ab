import type { EmbedStrings } from './strings.js';

/** Norwegian Bokmål. */
export const nb: EmbedStrings = {
  reason: (service) =>
    `Ligger hos ${service}, som får vite om besøket ditt og kan bruke informasjonskapsler når dette er lastet.`,
  policy: (service) => `Personvernerklæring: ${service}`,
  once: 'Last inn én gang',
  always: (service) => `Tillat alltid ${service}`,
};
