import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('hr');

/** Croatian: what is read before anything is written. */
export const hr: CommentsStrings = {
  leaveComment: 'Ostavite komentar',
  replyTo: (name) => `Odgovor za ${isolate(name)}`,
  emailPromise: 'Vaša adresa e-pošte neće biti objavljena.',
  requiredMark: 'Obvezna polja označena su znakom',
  fields: { text: 'Komentar', name: 'Ime', email: 'Adresa e-pošte', website: 'Web-stranica' },
  rememberMe: 'Zapamti me na ovom uređaju',
  postComment: 'Objavi komentar',
  postReply: 'Objavi odgovor',
  cancel: 'Odustani',
  notLoaded: 'Učitavanje nije uspjelo. Vaš tekst ostaje ovdje: pokušajte ponovno.',
  localOnly: 'Ovi komentari ostaju u ovom pregledniku.',
  preview: 'Pregled',
  noticeTitle: 'Što se događa s vašim podacima',
  comments: 'Komentari',
  commentCount: (count) =>
    plural(count, { one: '# komentar', few: '# komentara', other: '# komentara' }),
  loading: 'Učitavanje komentara…',
  empty: 'Još nema komentara. Vaš bi bio prvi.',
  offline: 'Niste na mreži. Komentari će se učitati kad se mreža vrati.',
  failed: 'Komentari se nisu mogli učitati.',
  closed: 'Komentari su zatvoreni.',
  showMore: 'Prikaži više',
  replyCount: (count) =>
    plural(count, { one: '# odgovor', few: '# odgovora', other: '# odgovora' }),
  showReplies: (count) =>
    plural(count, {
      one: 'Prikaži još # odgovor',
      few: 'Prikaži još # odgovora',
      other: 'Prikaži još # odgovora',
    }),
  showNew: (count) =>
    plural(count, { one: '# novi komentar', few: '# nova komentara', other: '# novih komentara' }),
  sortBy: 'Redoslijed',
  sorts: { newest: 'Najnoviji', oldest: 'Najstariji', discussed: 'Najviše rasprave' },
  siteRole: 'Uredništvo',
  pinned: 'Prikvačeno',
  report: 'Prijavi',
  useful: (count) => (count === 0 ? 'Korisno' : `Korisno · ${count}`),
  reply: 'Odgovori',
  inReplyTo: 'u odgovoru na:',
  deleted: 'Ovaj je komentar izbrisan.',
  anonymous: 'Anonimno',
  edited: 'uređeno',
  tryAgain: 'Pokušaj ponovno',
};
