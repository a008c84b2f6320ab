import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('sl');

/** Slovenian: what is read before anything is written. */
export const sl: CommentsStrings = {
  leaveComment: 'Napišite komentar',
  replyTo: (name) => `Odgovor: ${isolate(name)}`,
  emailPromise: 'Vaš e-poštni naslov ne bo objavljen.',
  requiredMark: 'Obvezna polja so označena z',
  fields: { text: 'Komentar', name: 'Ime', email: 'E-poštni naslov', website: 'Spletno mesto' },
  rememberMe: 'Zapomni si me v tej napravi',
  postComment: 'Objavi komentar',
  postReply: 'Objavi odgovor',
  cancel: 'Prekliči',
  notLoaded: 'Nalaganje ni uspelo. Vaše besedilo ostane tukaj: poskusite znova.',
  localOnly: 'Ti komentarji ostanejo v tem brskalniku.',
  preview: 'Predogled',
  noticeTitle: 'Kaj se zgodi z vašimi podatki',
  comments: 'Komentarji',
  commentCount: (count) =>
    plural(count, {
      one: '# komentar',
      two: '# komentarja',
      few: '# komentarji',
      other: '# komentarjev',
    }),
  loading: 'Nalaganje komentarjev…',
  empty: 'Komentarjev še ni. Vaš bi bil prvi.',
  offline: 'Niste povezani. Komentarji se bodo naložili, ko se omrežje vrne.',
  failed: 'Komentarjev ni bilo mogoče naložiti.',
  closed: 'Komentarji so zaprti.',
  showMore: 'Pokaži več',
  replyCount: (count) =>
    plural(count, { one: '# odgovor', two: '# odgovora', few: '# odgovori', other: '# odgovorov' }),
  showReplies: (count) =>
    plural(count, {
      one: 'Pokaži še # odgovor',
      two: 'Pokaži še # odgovora',
      few: 'Pokaži še # odgovore',
      other: 'Pokaži še # odgovorov',
    }),
  showNew: (count) =>
    plural(count, {
      one: '# nov komentar',
      two: '# nova komentarja',
      few: '# novi komentarji',
      other: '# novih komentarjev',
    }),
  sortBy: 'Vrstni red',
  sorts: { newest: 'Najnovejši', oldest: 'Najstarejši', discussed: 'Največ razprave' },
  siteRole: 'Uredništvo',
  pinned: 'Pripeto',
  report: 'Prijavi',
  useful: (count) => (count === 0 ? 'Koristno' : `Koristno · ${count}`),
  reply: 'Odgovori',
  inReplyTo: 'v odgovor:',
  deleted: 'Ta komentar je izbrisan.',
  anonymous: 'Brezimno',
  edited: 'urejeno',
  tryAgain: 'Poskusi znova',
};
