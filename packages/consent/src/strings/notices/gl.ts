import type { NoticeStrings } from './strings.js';

/** Galician. */
export const gl: NoticeStrings = {
  again: 'Preguntámoslle de novo porque isto cambiou:',
  isNew: 'novo',
  isChanged: 'modificado',
  left: 'Non se puido borrar todo',
  leftHow: 'Esta páxina non pode borrar o seguinte; vostede si, na configuración do seu navegador:',
  close: 'Pechar',
};
