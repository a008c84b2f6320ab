import { formatIn, isolate } from '../format.js';
import type { WritingStrings } from './strings.js';

const { plural } = formatIn('id');

/** Indonesian: what is said to somebody who writes. */
export const id: WritingStrings = {
  fieldErrors: {
    text: {
      required: 'Tulis komentar Anda.',
      too_long: 'Komentar ini terlalu panjang.',
      invalid: 'Teks ini tidak dapat dikirim.',
    },
    name: {
      required: 'Isi nama, nama Anda atau nama samaran.',
      too_long: 'Nama ini terlalu panjang: paling banyak 80 karakter.',
      invalid: 'Nama ini tidak memiliki karakter yang terlihat.',
    },
    email: {
      required: 'Isi alamat email Anda.',
      too_long: 'Alamat ini terlalu panjang untuk email.',
      invalid: 'Alamat email tampak seperti nama@example.org.',
    },
    website: {
      required: 'Isi alamat situs Anda.',
      too_long: 'Alamat ini terlalu panjang: paling banyak 200 karakter.',
      invalid: 'Alamat tampak seperti https://example.org.',
    },
  },
  charactersLeft: (count) => plural(count, { other: 'Tersisa # karakter' }),
  charactersOver: (count) => plural(count, { other: 'Kelebihan # karakter' }),
  emailLeftOut: 'Komentar terkirim tanpa alamat email Anda, yang tidak dapat dienkripsi.',
  emailUnsent: {
    browser:
      'Alamat email tidak diminta: peramban ini tidak dapat mengenkripsinya di halaman ini, dan kami tidak pernah mengirimnya secara terbuka.',
    no_key:
      'Alamat email tidak diminta: situs ini tidak punya kunci untuk mengenkripsinya, dan kami tidak pernah mengirimnya secara terbuka.',
    other_key:
      'Alamat email tidak diminta: kunci yang ditawarkan situs bukan yang diharapkan halaman ini, sehingga alamat tidak akan aman.',
  },
  notEditable:
    'Peramban ini tidak dapat menyimpan kunci yang menjadikan Anda penulis: Anda tidak akan dapat menyunting atau menghapus komentar.',
  moderated: {
    all: 'Komentar dibaca seseorang sebelum dipublikasikan.',
    first: 'Komentar pertama dibaca seseorang sebelum dipublikasikan.',
  },
  replyMail: 'Beri tahu saya tentang balasan lewat email',
  replyMailMeans: 'Pertama-tama akan datang email untuk mengonfirmasinya.',
  sending: 'Mengirim…',
  published: 'Komentar Anda telah dipublikasikan.',
  held: 'Komentar Anda diterima. Menunggu dibaca seseorang.',
  sentLater: 'Komentar Anda disimpan di perangkat ini dan akan terkirim sendiri.',
  waiting: 'Menunggu dikirim.',
  notSent: 'Tidak terkirim.',
  edit: 'Sunting',
  discard: 'Buang',
  draftRestored: 'Draf dipulihkan',
  draftDiscarded: 'Draf dibuang',
  undo: 'Urungkan',
  ownComments: 'Komentar saya',
  remove: 'Hapus',
  save: 'Simpan',
  editText: 'Sunting komentar Anda',
  saved: 'Perubahan Anda telah dipublikasikan.',
  removed: 'Komentar Anda dihapus. Untuk sementara Anda dapat mengurungkannya.',
  restored: 'Komentar Anda kembali.',
  loadingOwn: 'Memuat komentar Anda…',
  noOwn: 'Tidak ada yang ditulis di perangkat ini.',
  close: 'Tutup',
  older: 'Tampilkan yang lebih lama',
  exportData: 'Unduh sebagai data (JSON)',
  exportText: 'Unduh sebagai teks',
  forgetMe: 'Lupakan saya di perangkat ini',
  forgetMeMeans:
    'Kunci yang menjadikan Anda penulis dimusnahkan, bersama draf dan data yang diingat. Komentar Anda tetap ada, dan tak seorang pun dapat menyunting atau menghapusnya dari sini lagi.',
  eraseAll: 'Hapus semua yang saya tulis di sini',
  eraseAllMeans: 'Semua komentar Anda di situs ini dihapus selamanya. Ini tidak dapat diurungkan.',
  keep: 'Simpan semua',
  forgotten: 'Perangkat ini telah dilupakan.',
  erased: (count) => plural(count, { other: '# komentar dihapus.' }),
  states: {
    pending: 'Menunggu dibaca',
    published: 'Dipublikasikan',
    spam: 'Menunggu dibaca',
    refused: 'Tidak dipublikasikan',
    trash: 'Tidak dipublikasikan',
    deleted: 'Dihapus',
  },
  reportTitle: 'Laporkan komentar ini',
  reportWhat: 'Apa yang salah',
  reportPick: 'Pilih apa yang salah.',
  reportWhy: 'Mengapa menurut Anda ilegal atau melanggar aturan',
  reportWhyMissing: 'Sebutkan alasannya.',
  reportName: 'Nama Anda (opsional)',
  reportEmail: 'Email Anda (opsional, terenkripsi; untuk memberi tahu hasilnya)',
  reportGoodFaith:
    'Dengan iktikad baik, saya yakin bahwa yang saya sampaikan di sini akurat dan lengkap.',
  reportGoodFaithMissing: 'Centang pernyataan iktikad baik untuk mengirim laporan.',
  reportSend: 'Kirim laporan',
  reportReceived: (number) => `Laporan Anda diterima. Nomor: ${isolate(number)}`,
  reportCategories: {
    minors: 'Pelecehan seksual anak',
    violence: 'Ancaman atau ajakan kekerasan',
    speech: 'Kebencian, hinaan, atau fitnah',
    privacy: 'Data pribadi seseorang',
    scam: 'Penipuan atau pengelabuan',
    property: 'Hak cipta atau merek',
    rules: 'Melanggar aturan situs ini',
    other: 'Lainnya',
  },
  draftKept: 'Tidak ada yang hilang: teks Anda disimpan di sini.',
  noticeWho: (controller) => `Penanggung jawab: ${isolate(controller)}.`,
  noticeLocal: 'Yang Anda tulis tetap di peramban ini, dan tak seorang pun selain Anda melihatnya.',
  noticeContact: 'Kontak',
  noticeWhy:
    'Komentar, nama, dan situs Anda bersifat publik. Semuanya untuk diskusi di bawah artikel ini, yang merupakan kepentingan sah situs ini. Tidak ada layanan pihak ketiga yang menerimanya, dan alamat IP Anda tidak disimpan.',
  noticeEmail:
    'Alamat email Anda dienkripsi di peramban. Hanya moderator yang dapat membukanya, untuk menghubungi Anda tentang komentar, dan setiap pembukaan dicatat.',
  noticeHowLong: (days) =>
    `Komentar yang dipublikasikan tetap ada sampai Anda meminta penghapusannya. Yang tak diinginkan dan ditolak dihapus setelah ${plural(days, { other: '# hari' })}.`,
  noticeRights:
    'Anda dapat meminta melihat, memperbaiki, menerima, atau menghapus data Anda, menolak penggunaannya, dan mengadu ke otoritas pelindungan data.',
  noticePolicy: 'Kebijakan privasi',
  heldBadge: 'Menunggu dibaca',
  refusedBadge: 'Tidak dipublikasikan',
  commentMissing:
    'Komentar yang Anda cari tidak ada di sini: tidak dipublikasikan, atau tidak lagi.',
  reasons: {
    hold_all: 'Di sini semua komentar dibaca sebelum dipublikasikan.',
    previously_approved: 'Di sini komentar pertama dibaca sebelum dipublikasikan.',
    max_links: 'Komentar ini memuat banyak tautan.',
    moderation_words: 'Komentar ini memuat kata yang ingin diperiksa situs ini.',
    disallowed_words: 'Komentar ini memuat kata yang tidak diterima situs ini.',
    fast_typist: 'Komentar ini diketik lebih cepat daripada orang biasanya.',
    honeypot: 'Komentar ini mengisi kolom yang tidak terlihat orang.',
  },
  reasonOther: 'Aturan moderasi meminta pemeriksaan.',
  trouble: {
    offline: 'Anda sedang luring.',
    timeout: 'Server tidak menjawab tepat waktu.',
    unreachable: 'Server tidak dapat dijangkau.',
    unavailable: 'Server sedang tidak tersedia.',
    rate_limited: 'Terlalu banyak permintaan dari jaringan Anda.',
    flood: 'Anda baru saja mengirim komentar.',
    duplicate: 'Anda sudah mengirim komentar yang sama persis.',
    id_conflict: 'Versi terdahulu komentar ini sudah tiba.',
    too_large: 'Komentar ini terlalu besar.',
    origin_forbidden: 'Situs ini tidak menerima komentar dari halaman ini.',
    parent_unknown: 'Komentar yang Anda balas sudah tidak ada.',
    edit_closed: 'Komentar ini tidak dapat disunting lagi.',
    version_conflict:
      'Sementara itu komentar ini telah berubah. Muat ulang halaman untuk melihatnya.',
    not_yours: 'Perangkat ini tidak memiliki kunci yang menulisnya.',
    not_found: 'Server tidak mengenal situs ini.',
    thread_closed: 'Komentar ditutup.',
  },
  troubleOther: 'Terjadi kesalahan di server.',
  tryAgainIn: (seconds) => plural(seconds, { other: 'Coba lagi dalam # detik.' }),
};
