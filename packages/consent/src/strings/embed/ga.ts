import type { EmbedStrings } from './strings.js';

/** Irish. */
export const ga: EmbedStrings = {
  reason: (service) =>
    `Tá an t-ábhar seo ag ${service}. Nuair a lódáltar é, beidh a fhios acu faoi do chuairt agus d’fhéadfadh siad fianáin a úsáid.`,
  policy: (service) => `Beartas príobháideachais: ${service}`,
  once: 'Lódáil uair amháin',
  always: (service) => `Ceadaigh i gcónaí: ${service}`,
};
