import type { DetailsStrings } from './strings.js';

/** Indonesian. */
export const id: DetailsStrings = {
  language: 'id',
  necessary: 'Diperlukan',
  stored: (service) => `Yang disimpan ${service} di perangkat Anda`,
  name: 'Nama',
  provider: 'Perusahaan',
  purpose: 'Tujuan',
  duration: 'Jangka waktu',
  thirdParty: 'Akses pihak lain',
  yes: 'Ya',
  no: 'Tidak',
  unknown: 'Tidak disebutkan',
  storesNothing: 'Tidak menyimpan apa pun di perangkat Anda.',
  ownCookie: 'Menyimpan pilihan Anda.',
  scope: (domain) => `Pilihan Anda berlaku di semua situs ${domain}.`,
  policy: 'Kebijakan privasi',
  legal: 'Informasi hukum',
  controller: 'Penanggung jawab data',
  basis: 'Dasar hukum',
  basisText:
    'Persetujuan Anda. Anda dapat menariknya di sini kapan saja; yang terjadi sebelumnya tetap sah.',
  recipients: 'Penerima data',
  transfers: 'Transfer ke luar EEA',
  retention: 'Lama penyimpanan data',
  rights: 'Hak Anda',
  rightsText:
    'Anda dapat melihat, memperbaiki, menghapus, membatasi, atau membawa data Anda, dan menolak penggunaannya.',
  authority: 'Pengaduan kepada',
};
