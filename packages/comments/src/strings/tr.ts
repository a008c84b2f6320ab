import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('tr');

/** Turkish: what is read before anything is written. */
export const tr: CommentsStrings = {
  leaveComment: 'Yorum yazın',
  replyTo: (name) => `Yanıt: ${isolate(name)}`,
  emailPromise: 'E-posta adresiniz yayımlanmayacak.',
  requiredMark: 'Zorunlu alanların işareti:',
  fields: { text: 'Yorum', name: 'Ad', email: 'E-posta adresi', website: 'Web sitesi' },
  rememberMe: 'Beni bu cihazda hatırla',
  postComment: 'Yorumu gönder',
  postReply: 'Yanıtı gönder',
  cancel: 'Vazgeç',
  notLoaded: 'Yüklenemedi. Metniniz burada kalıyor: yeniden deneyin.',
  localOnly: 'Bu yorumlar bu tarayıcıda kalır.',
  preview: 'Önizleme',
  noticeTitle: 'Verilerinize ne oluyor',
  comments: 'Yorumlar',
  commentCount: (count) => plural(count, { one: '# yorum', other: '# yorum' }),
  loading: 'Yorumlar yükleniyor…',
  empty: 'Henüz yorum yok. Sizinki ilk olur.',
  offline: 'Çevrimdışısınız. Ağ dönünce yorumlar yüklenecek.',
  failed: 'Yorumlar yüklenemedi.',
  closed: 'Yorumlar kapalı.',
  showMore: 'Daha fazla göster',
  replyCount: (count) => plural(count, { one: '# yanıt', other: '# yanıt' }),
  showReplies: (count) =>
    plural(count, { one: '# yanıt daha göster', other: '# yanıt daha göster' }),
  showNew: (count) => plural(count, { one: '# yeni yorum', other: '# yeni yorum' }),
  sortBy: 'Sıralama',
  sorts: { newest: 'Önce en yeni', oldest: 'Önce en eski', discussed: 'En çok tartışılan' },
  siteRole: 'Yazı işleri',
  pinned: 'Sabitlendi',
  report: 'Bildir',
  useful: (count) => (count === 0 ? 'Yararlı' : `Yararlı · ${count}`),
  reply: 'Yanıtla',
  inReplyTo: 'yanıt verilen:',
  deleted: 'Bu yorum silindi.',
  anonymous: 'Adsız',
  edited: 'düzenlendi',
  tryAgain: 'Yeniden dene',
};
