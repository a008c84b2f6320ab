import type { EmbedStrings } from './strings.js';

/** Latvian. */
export const lv: EmbedStrings = {
  reason: (service) =>
    `Saturs glabājas vietnē ${service}, kas pēc ielādes uzzinās par jūsu apmeklējumu un var izmantot sīkdatnes.`,
  policy: (service) => `Privātuma politika: ${service}`,
  once: 'Ielādēt vienreiz',
  always: (service) => `Vienmēr atļaut: ${service}`,
};
