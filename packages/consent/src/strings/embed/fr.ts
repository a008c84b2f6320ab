import type { EmbedStrings } from './strings.js';

/** French. */
export const fr: EmbedStrings = {
  reason: (service) =>
    `Hébergé par ${service}, qui saura votre visite et pourra utiliser des cookies une fois ceci chargé.`,
  policy: (service) => `Confidentialité chez ${service}`,
  once: 'Charger une fois',
  always: (service) => `Toujours autoriser ${service}`,
};
