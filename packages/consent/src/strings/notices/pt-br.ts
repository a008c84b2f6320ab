import type { NoticeStrings } from './strings.js';

/** Brazilian Portuguese. */
export const ptBR: NoticeStrings = {
  again: 'Perguntamos de novo porque isto mudou:',
  isNew: 'novo',
  isChanged: 'alterado',
  left: 'Nem tudo pôde ser apagado',
  leftHow:
    'Esta página não consegue apagar o que segue; você consegue, nas configurações do seu navegador:',
  close: 'Fechar',
};
