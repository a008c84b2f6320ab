import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('lv');

/** Latvian: what is read before anything is written. */
export const lv: CommentsStrings = {
  leaveComment: 'Atstājiet komentāru',
  replyTo: (name) => `Atbilde: ${isolate(name)}`,
  emailPromise: 'Jūsu e-pasta adrese netiks publicēta.',
  requiredMark: 'Obligātie lauki ir atzīmēti ar',
  fields: { text: 'Komentārs', name: 'Vārds', email: 'E-pasta adrese', website: 'Vietne' },
  rememberMe: 'Atcerēties mani šajā ierīcē',
  postComment: 'Publicēt komentāru',
  postReply: 'Publicēt atbildi',
  cancel: 'Atcelt',
  notLoaded: 'Neizdevās ielādēt. Jūsu teksts paliek šeit: mēģiniet vēlreiz.',
  localOnly: 'Šie komentāri paliek šajā pārlūkā.',
  preview: 'Priekšskatījums',
  noticeTitle: 'Kas notiek ar jūsu datiem',
  comments: 'Komentāri',
  commentCount: (count) =>
    plural(count, { zero: '# komentāru', one: '# komentārs', other: '# komentāri' }),
  loading: 'Ielādē komentārus…',
  empty: 'Komentāru vēl nav. Jūsējais būtu pirmais.',
  offline: 'Nav savienojuma. Komentāri ielādēsies, kad tīkls atgriezīsies.',
  failed: 'Komentārus neizdevās ielādēt.',
  closed: 'Komentāri ir slēgti.',
  showMore: 'Rādīt vairāk',
  replyCount: (count) =>
    plural(count, { zero: '# atbilžu', one: '# atbilde', other: '# atbildes' }),
  showReplies: (count) =>
    plural(count, {
      zero: 'Rādīt vēl # atbilžu',
      one: 'Rādīt vēl # atbildi',
      other: 'Rādīt vēl # atbildes',
    }),
  showNew: (count) =>
    plural(count, {
      zero: '# jaunu komentāru',
      one: '# jauns komentārs',
      other: '# jauni komentāri',
    }),
  sortBy: 'Secība',
  sorts: { newest: 'Jaunākie', oldest: 'Vecākie', discussed: 'Visvairāk apspriestie' },
  siteRole: 'Redakcija',
  pinned: 'Piesprausts',
  report: 'Ziņot',
  useful: (count) => (count === 0 ? 'Noderīgi' : `Noderīgi · ${count}`),
  reply: 'Atbildēt',
  inReplyTo: 'atbildot uz:',
  deleted: 'Šis komentārs ir dzēsts.',
  anonymous: 'Anonīms',
  edited: 'labots',
  tryAgain: 'Mēģināt vēlreiz',
};
