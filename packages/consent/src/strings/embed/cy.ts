import type { EmbedStrings } from './strings.js';

/** Welsh. */
export const cy: EmbedStrings = {
  reason: (service) =>
    `Mae’r cynnwys gyda ${service}, a fydd yn gwybod am eich ymweliad ac a all ddefnyddio cwcis ar ôl ei lwytho.`,
  policy: (service) => `Polisi preifatrwydd: ${service}`,
  once: 'Llwytho unwaith',
  always: (service) => `Caniatáu ${service} bob tro`,
};
