import type { EmbedStrings } from './strings.js';

/** Slovak. */
export const sk: EmbedStrings = {
  reason: (service) =>
    `Obsah je v službe ${service}, ktorá sa po načítaní dozvie o vašej návšteve a môže používať cookies.`,
  policy: (service) => `Zásady ochrany súkromia: ${service}`,
  once: 'Načítať raz',
  always: (service) => `Vždy povoliť: ${service}`,
};
