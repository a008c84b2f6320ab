import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('et');

/** Estonian: what is read before anything is written. */
export const et: CommentsStrings = {
  leaveComment: 'Jätke kommentaar',
  replyTo: (name) => `Vastus: ${isolate(name)}`,
  emailPromise: 'Teie e-posti aadressi ei avaldata.',
  requiredMark: 'Kohustuslikud väljad on märgitud märgiga',
  fields: { text: 'Kommentaar', name: 'Nimi', email: 'E-posti aadress', website: 'Veebileht' },
  rememberMe: 'Jäta mind selles seadmes meelde',
  postComment: 'Avalda kommentaar',
  postReply: 'Avalda vastus',
  cancel: 'Loobu',
  notLoaded: 'Laadimine ei õnnestunud. Teie tekst jääb siia: proovige uuesti.',
  localOnly: 'Need kommentaarid jäävad sellesse veebilehitsejasse.',
  preview: 'Eelvaade',
  noticeTitle: 'Mis saab teie andmetest',
  comments: 'Kommentaarid',
  commentCount: (count) => plural(count, { one: '# kommentaar', other: '# kommentaari' }),
  loading: 'Kommentaare laaditakse…',
  empty: 'Kommentaare veel ei ole. Teie oma oleks esimene.',
  offline: 'Ühendust ei ole. Kommentaarid laaditakse, kui võrk on tagasi.',
  failed: 'Kommentaare ei õnnestunud laadida.',
  closed: 'Kommentaarid on suletud.',
  showMore: 'Näita rohkem',
  replyCount: (count) => plural(count, { one: '# vastus', other: '# vastust' }),
  showReplies: (count) =>
    plural(count, { one: 'Näita veel # vastust', other: 'Näita veel # vastust' }),
  showNew: (count) => plural(count, { one: '# uus kommentaar', other: '# uut kommentaari' }),
  sortBy: 'Järjestus',
  sorts: { newest: 'Uuemad ees', oldest: 'Vanemad ees', discussed: 'Enim arutatud' },
  siteRole: 'Toimetus',
  pinned: 'Kinnitatud',
  report: 'Teata',
  useful: (count) => (count === 0 ? 'Kasulik' : `Kasulik · ${count}`),
  reply: 'Vasta',
  inReplyTo: 'vastuseks:',
  deleted: 'See kommentaar on kustutatud.',
  anonymous: 'Anonüümne',
  edited: 'muudetud',
  tryAgain: 'Proovi uuesti',
};
