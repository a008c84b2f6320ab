import type { EmbedStrings } from './strings.js';

/** Spanish. */
export const es: EmbedStrings = {
  reason: (service) =>
    `Alojado por ${service}, que sabrá de su visita y podrá usar cookies cuando esto se cargue.`,
  policy: (service) => `Política de privacidad de ${service}`,
  once: 'Cargar una vez',
  always: (service) => `Permitir siempre ${service}`,
};
