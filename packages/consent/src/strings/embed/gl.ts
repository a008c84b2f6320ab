import type { EmbedStrings } from './strings.js';

/** Galician. */
export const gl: EmbedStrings = {
  reason: (service) =>
    `Aloxado por ${service}, que saberá da súa visita e poderá usar cookies cando isto se cargue.`,
  policy: (service) => `Política de privacidade: ${service}`,
  once: 'Cargar unha vez',
  always: (service) => `Permitir sempre ${service}`,
};
