import type { EmbedStrings } from './strings.js';

/** French. */
export const fr: EmbedStrings = {
  reason: (service) =>
    `Hébergé par ${service}, qui saura que vous êtes ici et pourra déposer des cookies une fois le contenu chargé.`,
  policy: (service) => `Politique de confidentialité de ${service}`,
  once: 'Charger une fois',
  always: (service) => `Toujours autoriser ${service}`,
};
