import type { EmbedStrings } from './strings.js';

/** Swedish. */
export const sv: EmbedStrings = {
  reason: (service) =>
    `Finns hos ${service}, som får veta om ditt besök och kan använda kakor när detta har laddats.`,
  policy: (service) => `Integritetspolicy: ${service}`,
  once: 'Ladda en gång',
  always: (service) => `Tillåt alltid ${service}`,
};
