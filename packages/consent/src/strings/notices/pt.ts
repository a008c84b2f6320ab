import type { NoticeStrings } from './strings.js';

/** Portuguese of Portugal. */
export const pt: NoticeStrings = {
  again: 'Perguntamos de novo porque isto mudou:',
  isNew: 'novo',
  isChanged: 'alterado',
  left: 'Nem tudo pôde ser apagado',
  leftHow:
    'Esta página não consegue apagar o seguinte; pode fazê-lo nas definições do seu navegador:',
  close: 'Fechar',
};
