import type { EmbedStrings } from './strings.js';

/** English. */
export const en: EmbedStrings = {
  reason: (service) =>
    `Kept by ${service}, which learns of your visit and may use cookies once this is loaded.`,
  policy: (service) => `Privacy policy of ${service}`,
  once: 'Load once',
  always: (service) => `Always allow ${service}`,
};
