import type { EmbedStrings } from './strings.js';

/** Maltese. */
export const mt: EmbedStrings = {
  reason: (service) =>
    `Il-kontenut jinsab għand ${service}. Meta jitgħabba, ${service} isir jaf biż-żjara tiegħek u jista’ juża l-cookies.`,
  policy: (service) => `Politika tal-privatezza: ${service}`,
  once: 'Għabbi darba',
  always: (service) => `Dejjem ippermetti: ${service}`,
};
