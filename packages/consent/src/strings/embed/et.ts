import type { EmbedStrings } from './strings.js';

/** Estonian. */
export const et: EmbedStrings = {
  reason: (service) =>
    `Sisu asub teenuses ${service}, mis saab laadimisel teie külastusest teada ja võib kasutada küpsiseid.`,
  policy: (service) => `Privaatsuspoliitika: ${service}`,
  once: 'Laadi üks kord',
  always: (service) => `Luba alati: ${service}`,
};
