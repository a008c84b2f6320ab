import type { HistoryStrings } from './strings.js';

/** Indonesian. */
export const id: HistoryStrings = {
  title: 'Pilihan Anda sebelumnya',
  about:
    'Yang Anda putuskan di perangkat ini, dengan kata-kata yang ditampilkan. Ini tidak menyebut siapa Anda.',
  empty: 'Anda belum memutuskan apa pun di sini.',
  actions: {
    accept: 'Anda menerima semua',
    refuse: 'Anda menolak semua',
    choose: 'Anda memilih',
    withdraw: 'Anda menarik persetujuan',
  },
  granted: 'Diterima:',
  refused: 'Ditolak:',
  until: 'Sampai',
  words: 'Yang ditampilkan kepada Anda',
  hash: 'SHA-256 kata-kata ini:',
  saveJson: 'Simpan tanda terima (JSON)',
  savePage: 'Simpan halaman untuk dibaca',
  erase: 'Hapus pilihan ini dari perangkat',
  erased: 'Pilihan sebelumnya telah dihapus dari perangkat. Keputusan Anda tetap berlaku.',
};
