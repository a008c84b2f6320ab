import type { EmbedStrings } from './strings.js';

/** Serbian. */
export const sr: EmbedStrings = {
  reason: (service) =>
    `Садржај је код услуге ${service}, која ће по учитавању сазнати за вашу посету и може користити колачиће.`,
  policy: (service) => `Политика приватности: ${service}`,
  once: 'Учитај једном',
  always: (service) => `Увек дозволи: ${service}`,
};
