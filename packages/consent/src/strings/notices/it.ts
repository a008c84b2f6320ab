import type { NoticeStrings } from './strings.js';

/** Italian. */
export const it: NoticeStrings = {
  again: 'Glielo chiediamo di nuovo perché è cambiato questo:',
  isNew: 'nuovo',
  isChanged: 'modificato',
  left: 'Non è stato possibile cancellare tutto',
  leftHow:
    'Questa pagina non può cancellare quanto segue; può farlo nelle impostazioni del suo browser:',
  close: 'Chiudi',
};
