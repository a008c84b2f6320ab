import type { EmbedStrings } from './strings.js';

/** Brazilian Portuguese. */
export const ptBR: EmbedStrings = {
  reason: (service) =>
    `Hospedado por ${service}, que saberá da sua visita e poderá usar cookies quando isto for carregado.`,
  policy: (service) => `Política de privacidade: ${service}`,
  once: 'Carregar uma vez',
  always: (service) => `Sempre permitir: ${service}`,
};
