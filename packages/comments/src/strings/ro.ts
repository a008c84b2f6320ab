import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('ro');

/** Romanian: what is read before anything is written. */
export const ro: CommentsStrings = {
  leaveComment: 'Lăsați un comentariu',
  replyTo: (name) => `Răspuns pentru ${isolate(name)}`,
  emailPromise: 'Adresa dvs. de e-mail nu va fi publicată.',
  requiredMark: 'Câmpurile obligatorii sunt marcate cu',
  fields: { text: 'Comentariu', name: 'Nume', email: 'Adresă de e-mail', website: 'Site web' },
  rememberMe: 'Ține-mă minte pe acest dispozitiv',
  postComment: 'Publică comentariul',
  postReply: 'Publică răspunsul',
  cancel: 'Anulează',
  notLoaded: 'Nu s-a putut încărca. Textul dvs. rămâne aici: încercați din nou.',
  localOnly: 'Aceste comentarii rămân în acest browser.',
  preview: 'Previzualizare',
  noticeTitle: 'Ce se întâmplă cu datele dvs.',
  comments: 'Comentarii',
  commentCount: (count) =>
    plural(count, { one: '# comentariu', few: '# comentarii', other: '# de comentarii' }),
  loading: 'Se încarcă comentariile…',
  empty: 'Încă nu sunt comentarii. Al dvs. ar fi primul.',
  offline: 'Sunteți offline. Comentariile se încarcă la revenirea rețelei.',
  failed: 'Comentariile nu s-au putut încărca.',
  closed: 'Comentariile sunt închise.',
  showMore: 'Arată mai multe',
  replyCount: (count) =>
    plural(count, { one: '# răspuns', few: '# răspunsuri', other: '# de răspunsuri' }),
  showReplies: (count) =>
    plural(count, {
      one: 'Arată încă # răspuns',
      few: 'Arată încă # răspunsuri',
      other: 'Arată încă # de răspunsuri',
    }),
  showNew: (count) =>
    plural(count, {
      one: '# comentariu nou',
      few: '# comentarii noi',
      other: '# de comentarii noi',
    }),
  sortBy: 'Ordine',
  sorts: { newest: 'Cele mai noi', oldest: 'Cele mai vechi', discussed: 'Cele mai discutate' },
  siteRole: 'Redacția',
  pinned: 'Fixat',
  report: 'Raportează',
  useful: (count) => (count === 0 ? 'Util' : `Util · ${count}`),
  reply: 'Răspunde',
  inReplyTo: 'ca răspuns pentru',
  deleted: 'Acest comentariu a fost șters.',
  anonymous: 'Anonim',
  edited: 'editat',
  tryAgain: 'Încearcă din nou',
};
