import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('gl');

/** Galician: what is read before anything is written. */
export const gl: CommentsStrings = {
  leaveComment: 'Deixe un comentario',
  replyTo: (name) => `Resposta a ${isolate(name)}`,
  emailPromise: 'O seu enderezo electrónico non se publicará.',
  requiredMark: 'Os campos obrigatorios están marcados con',
  fields: { text: 'Comentario', name: 'Nome', email: 'Enderezo electrónico', website: 'Sitio web' },
  rememberMe: 'Lembrarme neste dispositivo',
  postComment: 'Publicar o comentario',
  postReply: 'Publicar a resposta',
  cancel: 'Cancelar',
  notLoaded: 'Non se puido cargar. O seu texto queda aquí: ténteo de novo.',
  localOnly: 'Estes comentarios quedan neste navegador.',
  preview: 'Vista previa',
  noticeTitle: 'Que pasa cos seus datos',
  comments: 'Comentarios',
  commentCount: (count) => plural(count, { one: '# comentario', other: '# comentarios' }),
  loading: 'Cargando os comentarios…',
  empty: 'Aínda non hai comentarios. O seu sería o primeiro.',
  offline: 'Non ten conexión. Os comentarios cargaranse cando volva a rede.',
  failed: 'Non se puideron cargar os comentarios.',
  closed: 'Os comentarios están pechados.',
  showMore: 'Amosar máis',
  replyCount: (count) => plural(count, { one: '# resposta', other: '# respostas' }),
  showReplies: (count) =>
    plural(count, { one: 'Amosar # resposta máis', other: 'Amosar # respostas máis' }),
  showNew: (count) => plural(count, { one: '# comentario novo', other: '# comentarios novos' }),
  sortBy: 'Orde',
  sorts: { newest: 'Os máis recentes', oldest: 'Os máis antigos', discussed: 'Os máis comentados' },
  siteRole: 'Redacción',
  pinned: 'Fixado',
  report: 'Denunciar',
  useful: (count) => (count === 0 ? 'Útil' : `Útil · ${count}`),
  reply: 'Responder',
  inReplyTo: 'en resposta a',
  deleted: 'Este comentario foi eliminado.',
  anonymous: 'Anónimo',
  edited: 'editado',
  tryAgain: 'Tentar de novo',
};
