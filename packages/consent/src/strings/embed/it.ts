import type { EmbedStrings } from './strings.js';

/** Italian. */
export const it: EmbedStrings = {
  reason: (service) =>
    `Ospitato da ${service}, che saprà della sua visita e potrà usare cookie una volta caricato.`,
  policy: (service) => `Informativa sulla privacy di ${service}`,
  once: 'Carica una volta',
  always: (service) => `Consenti sempre ${service}`,
};
