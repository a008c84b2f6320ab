import type { EmbedStrings } from './strings.js';

/** Catalan. */
export const ca: EmbedStrings = {
  reason: (service) =>
    `Allotjat per ${service}, que sabrà de la vostra visita i podrà fer servir galetes quan això es carregui.`,
  policy: (service) => `Política de privadesa: ${service}`,
  once: 'Carrega una vegada',
  always: (service) => `Permet sempre ${service}`,
};
