import type { NoticeStrings } from './strings.js';

/** Welsh. */
export const cy: NoticeStrings = {
  again: 'Rydym yn gofyn eto am fod hyn wedi newid:',
  isNew: 'newydd',
  isChanged: 'wedi newid',
  left: 'Nid oedd modd dileu popeth',
  leftHow: 'Ni all y dudalen hon ddileu’r canlynol, ond gallwch chi, yng ngosodiadau eich porwr:',
  close: 'Cau',
};
