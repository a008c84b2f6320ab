import type { EmbedStrings } from './strings.js';

/** Portuguese of Portugal. */
export const pt: EmbedStrings = {
  reason: (service) =>
    `Alojado por ${service}, que ficará a saber da sua visita e poderá usar cookies quando isto for carregado.`,
  policy: (service) => `Política de privacidade: ${service}`,
  once: 'Carregar uma vez',
  always: (service) => `Permitir sempre: ${service}`,
};
