import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('it');

/** Italian: what is read before anything is written. */
export const it: CommentsStrings = {
  leaveComment: 'Lascia un commento',
  replyTo: (name) => `Rispondi a ${isolate(name)}`,
  emailPromise: 'Il suo indirizzo e-mail non sarà pubblicato.',
  requiredMark: 'I campi obbligatori sono contrassegnati con',
  fields: { text: 'Commento', name: 'Nome', email: 'Indirizzo e-mail', website: 'Sito web' },
  rememberMe: 'Ricordami su questo dispositivo',
  postComment: 'Pubblica il commento',
  postReply: 'Pubblica la risposta',
  cancel: 'Annulla',
  notLoaded: 'Caricamento non riuscito. Il suo testo resta qui: riprovi.',
  localOnly: 'Questi commenti restano in questo browser.',
  preview: 'Anteprima',
  noticeTitle: 'Che cosa succede ai suoi dati',
  comments: 'Commenti',
  commentCount: (count) =>
    plural(count, { one: '# commento', many: '# commenti', other: '# commenti' }),
  loading: 'Caricamento dei commenti…',
  empty: 'Ancora nessun commento. Il suo sarebbe il primo.',
  offline: 'Non è in linea. I commenti si caricheranno al ritorno della rete.',
  failed: 'Non è stato possibile caricare i commenti.',
  closed: 'I commenti sono chiusi.',
  showMore: 'Mostra altri',
  replyCount: (count) =>
    plural(count, { one: '# risposta', many: '# di risposte', other: '# risposte' }),
  showReplies: (count) =>
    plural(count, {
      one: 'Mostra # altra risposta',
      many: 'Mostra altre # risposte',
      other: 'Mostra altre # risposte',
    }),
  showNew: (count) =>
    plural(count, { one: '# nuovo commento', many: '# nuovi commenti', other: '# nuovi commenti' }),
  sortBy: 'Ordine',
  sorts: { newest: 'Più recenti', oldest: 'Meno recenti', discussed: 'Più discussi' },
  siteRole: 'Redazione',
  pinned: 'In evidenza',
  report: 'Segnala',
  useful: (count) => (count === 0 ? 'Utile' : `Utile · ${count}`),
  reply: 'Rispondi',
  inReplyTo: 'in risposta a',
  deleted: 'Questo commento è stato eliminato.',
  anonymous: 'Anonimo',
  edited: 'modificato',
  tryAgain: 'Riprova',
};
