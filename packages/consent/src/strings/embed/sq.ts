import type { EmbedStrings } from './strings.js';

/** Albanian. */
export const sq: EmbedStrings = {
  reason: (service) =>
    `Përmbajtja është te ${service}, që do të mësojë për vizitën tuaj dhe mund të përdorë cookie pasi të ngarkohet.`,
  policy: (service) => `Politika e privatësisë: ${service}`,
  once: 'Ngarko një herë',
  always: (service) => `Lejo gjithmonë ${service}`,
};
