import type { EmbedStrings } from './strings.js';

/** Lithuanian. */
export const lt: EmbedStrings = {
  reason: (service) =>
    `Turinį teikia ${service}. Įkėlus apie jūsų apsilankymą bus žinoma ten ir gali būti naudojami slapukai.`,
  policy: (service) => `Privatumo politika: ${service}`,
  once: 'Įkelti kartą',
  always: (service) => `Visada leisti: ${service}`,
};
