import type { EmbedStrings } from './strings.js';

/** German. */
export const de: EmbedStrings = {
  reason: (service) =>
    `Liegt bei ${service}. Sobald dies geladen wird, erfährt ${service} von Ihrem Besuch und kann Cookies verwenden.`,
  policy: (service) => `Datenschutzerklärung von ${service}`,
  once: 'Einmal laden',
  always: (service) => `${service} immer erlauben`,
};
