import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('ca');

/** Catalan: what is read before anything is written. */
export const ca: CommentsStrings = {
  leaveComment: 'Deixeu un comentari',
  replyTo: (name) => `Resposta a ${isolate(name)}`,
  emailPromise: 'La vostra adreça electrònica no es publicarà.',
  requiredMark: 'Els camps obligatoris estan marcats amb',
  fields: { text: 'Comentari', name: 'Nom', email: 'Adreça electrònica', website: 'Lloc web' },
  rememberMe: 'Recorda’m en aquest dispositiu',
  postComment: 'Publica el comentari',
  postReply: 'Publica la resposta',
  cancel: 'Cancel·la',
  notLoaded: 'No s’ha pogut carregar. El vostre text es queda aquí: torneu-ho a provar.',
  localOnly: 'Aquests comentaris es queden en aquest navegador.',
  preview: 'Previsualització',
  noticeTitle: 'Què passa amb les vostres dades',
  comments: 'Comentaris',
  commentCount: (count) => plural(count, { one: '# comentari', other: '# comentaris' }),
  loading: 'S’estan carregant els comentaris…',
  empty: 'Encara no hi ha comentaris. El vostre seria el primer.',
  offline: 'No teniu connexió. Els comentaris es carregaran quan torni la xarxa.',
  failed: 'No s’han pogut carregar els comentaris.',
  closed: 'Els comentaris estan tancats.',
  showMore: 'Mostra’n més',
  replyCount: (count) => plural(count, { one: '# resposta', other: '# respostes' }),
  showReplies: (count) =>
    plural(count, { one: 'Mostra # resposta més', other: 'Mostra # respostes més' }),
  showNew: (count) => plural(count, { one: '# comentari nou', other: '# comentaris nous' }),
  sortBy: 'Ordre',
  sorts: { newest: 'Els més recents', oldest: 'Els més antics', discussed: 'Els més comentats' },
  siteRole: 'Redacció',
  pinned: 'Fixat',
  report: 'Denuncia',
  useful: (count) => (count === 0 ? 'Útil' : `Útil · ${count}`),
  reply: 'Respon',
  inReplyTo: 'en resposta a',
  deleted: 'Aquest comentari s’ha suprimit.',
  anonymous: 'Anònim',
  edited: 'editat',
  tryAgain: 'Torna-ho a provar',
};
