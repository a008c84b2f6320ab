import type { NoticeStrings } from './strings.js';

/** Spanish. */
export const es: NoticeStrings = {
  again: 'Le preguntamos de nuevo porque esto ha cambiado:',
  isNew: 'nuevo',
  isChanged: 'modificado',
  left: 'No se pudo borrar todo',
  leftHow: 'Esta página no puede borrar lo siguiente; usted sí, en los ajustes de su navegador:',
  close: 'Cerrar',
};
