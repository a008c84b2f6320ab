import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('id');

/** Indonesian: what is read before anything is written. */
export const id: CommentsStrings = {
  leaveComment: 'Tulis komentar',
  replyTo: (name) => `Balasan untuk ${isolate(name)}`,
  emailPromise: 'Alamat email Anda tidak akan dipublikasikan.',
  requiredMark: 'Kolom wajib ditandai dengan',
  fields: { text: 'Komentar', name: 'Nama', email: 'Alamat email', website: 'Situs web' },
  rememberMe: 'Ingat saya di perangkat ini',
  postComment: 'Kirim komentar',
  postReply: 'Kirim balasan',
  cancel: 'Batal',
  notLoaded: 'Gagal dimuat. Teks Anda tetap di sini: coba lagi.',
  localOnly: 'Komentar ini tetap di peramban ini.',
  preview: 'Pratinjau',
  noticeTitle: 'Apa yang terjadi dengan data Anda',
  comments: 'Komentar',
  commentCount: (count) => plural(count, { other: '# komentar' }),
  loading: 'Memuat komentar…',
  empty: 'Belum ada komentar. Komentar Anda akan menjadi yang pertama.',
  offline: 'Anda sedang luring. Komentar akan dimuat saat jaringan kembali.',
  failed: 'Komentar gagal dimuat.',
  closed: 'Komentar ditutup.',
  showMore: 'Tampilkan lagi',
  replyCount: (count) => plural(count, { other: '# balasan' }),
  showReplies: (count) => plural(count, { other: 'Tampilkan # balasan lagi' }),
  showNew: (count) => plural(count, { other: '# komentar baru' }),
  sortBy: 'Urutan',
  sorts: { newest: 'Terbaru dulu', oldest: 'Terlama dulu', discussed: 'Paling banyak dibahas' },
  siteRole: 'Redaksi',
  pinned: 'Disematkan',
  report: 'Laporkan',
  useful: (count) => (count === 0 ? 'Berguna' : `Berguna · ${count}`),
  reply: 'Balas',
  inReplyTo: 'membalas',
  deleted: 'Komentar ini telah dihapus.',
  anonymous: 'Anonim',
  edited: 'disunting',
  tryAgain: 'Coba lagi',
};
