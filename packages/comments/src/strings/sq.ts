import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('sq');

/** Albanian: what is read before anything is written. */
export const sq: CommentsStrings = {
  leaveComment: 'Lini një koment',
  replyTo: (name) => `Përgjigje për ${isolate(name)}`,
  emailPromise: 'Adresa juaj e postës nuk do të botohet.',
  requiredMark: 'Fushat e detyrueshme shënohen me',
  fields: { text: 'Koment', name: 'Emri', email: 'Adresa e postës', website: 'Faqja' },
  rememberMe: 'Më mbaj mend në këtë pajisje',
  postComment: 'Boto komentin',
  postReply: 'Boto përgjigjen',
  cancel: 'Anulo',
  notLoaded: 'Nuk u ngarkua dot. Teksti juaj mbetet këtu: provoni sërish.',
  localOnly: 'Këto komente mbeten në këtë shfletues.',
  preview: 'Paraparje',
  noticeTitle: 'Ç’ndodh me të dhënat tuaja',
  comments: 'Komente',
  commentCount: (count) => plural(count, { one: '# koment', other: '# komente' }),
  loading: 'Po ngarkohen komentet…',
  empty: 'Ende s’ka komente. I juaji do të ishte i pari.',
  offline: 'S’keni lidhje. Komentet ngarkohen kur të kthehet rrjeti.',
  failed: 'Komentet nuk u ngarkuan dot.',
  closed: 'Komentet janë të mbyllura.',
  showMore: 'Shfaq më tepër',
  replyCount: (count) => plural(count, { one: '# përgjigje', other: '# përgjigje' }),
  showReplies: (count) =>
    plural(count, { one: 'Shfaq edhe # përgjigje', other: 'Shfaq edhe # përgjigje' }),
  showNew: (count) => plural(count, { one: '# koment i ri', other: '# komente të reja' }),
  sortBy: 'Radhitja',
  sorts: { newest: 'Më të rejat', oldest: 'Më të vjetrat', discussed: 'Më të diskutuarat' },
  siteRole: 'Redaksia',
  pinned: 'I fiksuar',
  report: 'Raporto',
  useful: (count) => (count === 0 ? 'I dobishëm' : `I dobishëm · ${count}`),
  reply: 'Përgjigju',
  inReplyTo: 'në përgjigje të',
  deleted: 'Ky koment u fshi.',
  anonymous: 'Anonim',
  edited: 'i ndryshuar',
  tryAgain: 'Provo sërish',
};
