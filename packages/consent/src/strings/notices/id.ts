import type { NoticeStrings } from './strings.js';

/** Indonesian. */
export const id: NoticeStrings = {
  again: 'Anda ditanya lagi karena hal ini berubah:',
  isNew: 'baru',
  isChanged: 'diubah',
  left: 'Tidak semuanya dapat dihapus',
  leftHow:
    'Halaman ini tidak dapat menghapus yang berikut, tetapi Anda dapat, di setelan peramban Anda:',
  close: 'Tutup',
};
