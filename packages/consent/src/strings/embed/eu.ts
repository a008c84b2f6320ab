import type { EmbedStrings } from './strings.js';

/** Basque. */
export const eu: EmbedStrings = {
  reason: (service) =>
    `Edukia hemen dago: ${service}. Kargatzean, zure bisitaren berri izango du eta cookieak erabil ditzake.`,
  policy: (service) => `Pribatutasun-politika: ${service}`,
  once: 'Kargatu behin',
  always: (service) => `Baimendu beti: ${service}`,
};
