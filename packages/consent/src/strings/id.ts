import type { ConsentStrings } from './strings.js';

/** Indonesian. */
export const id: ConsentStrings = {
  title: 'Bolehkah kami memakai kuki?',
  ask: 'Dengan persetujuan Anda, situs ini memakai kuki dan cara serupa untuk:',
  remind: 'Anda boleh menolak, dan boleh berubah pikiran kapan saja.',
  optOutTitle: 'Pilihan privasi Anda',
  optOutAsk: 'Kecuali Anda menolak, situs ini memakai kuki dan cara serupa untuk:',
  signalHonoured:
    'Sinyal penolakan dihormati: peramban Anda mengirim Global Privacy Control, jadi semua ini mati.',
  keepOff: 'Biarkan mati',
  accept: 'Setuju',
  refuse: 'Tolak',
  choose: 'Pilih',
  readMore: 'Baca lebih lanjut',
  preferences: 'Pilihan Anda',
  preferencesIntro: 'Nyalakan yang Anda setujui. Tidak ada yang berubah sebelum disimpan.',
  alwaysOn: 'Selalu menyala',
  details: 'Rincian: perusahaan, kuki, hak Anda',
  save: 'Simpan pilihan saya',
  acceptAll: 'Setujui semua',
  refuseAll: 'Tolak semua',
  close: 'Tutup tanpa mengubah apa pun',
  saved: 'Pilihan Anda sudah disimpan.',
  notKept: 'Peramban tidak dapat menyimpan pilihan Anda: hanya berlaku untuk halaman ini.',
  categories: {
    necessary: {
      title: 'Diperlukan',
      purpose: 'Hal yang membuat situs berfungsi, misalnya agar Anda tetap masuk.',
    },
    functionality: {
      title: 'Fitur tambahan',
      purpose: 'Fitur yang bisa ditinggalkan, misalnya obrolan atau peta.',
    },
    preferences: {
      title: 'Preferensi',
      purpose: 'Mengingat setelan Anda, misalnya bahasa atau ukuran teks.',
    },
    analytics: {
      title: 'Pengukuran pengunjung',
      purpose: 'Menghitung kunjungan dan menunjukkan halaman mana yang dibaca.',
    },
    marketing: {
      title: 'Iklan',
      purpose: 'Memilih iklan berdasarkan apa yang Anda lihat, di sini dan di tempat lain.',
    },
    media: {
      title: 'Konten sematan',
      purpose: 'Menampilkan video dan peta dari perusahaan lain, yang lalu melihat kunjungan Anda.',
    },
  },
};
