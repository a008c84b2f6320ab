import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('es');

/** Spanish: what is read before anything is written. */
export const es: CommentsStrings = {
  leaveComment: 'Deje un comentario',
  replyTo: (name) => `Responder a ${isolate(name)}`,
  emailPromise: 'Su dirección de correo no se publicará.',
  requiredMark: 'Los campos obligatorios están marcados con',
  fields: { text: 'Comentario', name: 'Nombre', email: 'Correo electrónico', website: 'Sitio web' },
  rememberMe: 'Recordarme en este dispositivo',
  postComment: 'Publicar el comentario',
  postReply: 'Publicar la respuesta',
  cancel: 'Cancelar',
  notLoaded: 'No se ha podido cargar. Su texto sigue aquí: inténtelo de nuevo.',
  localOnly: 'Estos comentarios se quedan en este navegador.',
  preview: 'Vista previa',
  noticeTitle: 'Qué ocurre con sus datos',
  comments: 'Comentarios',
  commentCount: (count) =>
    plural(count, { one: '# comentario', many: '# comentarios', other: '# comentarios' }),
  loading: 'Cargando los comentarios…',
  empty: 'Todavía no hay comentarios. El suyo sería el primero.',
  offline: 'No tiene conexión. Los comentarios se cargarán cuando vuelva la red.',
  failed: 'No se han podido cargar los comentarios.',
  closed: 'Los comentarios están cerrados.',
  showMore: 'Mostrar más',
  replyCount: (count) =>
    plural(count, { one: '# respuesta', many: '# de respuestas', other: '# respuestas' }),
  showReplies: (count) =>
    plural(count, {
      one: 'Mostrar # respuesta más',
      many: 'Mostrar # respuestas más',
      other: 'Mostrar # respuestas más',
    }),
  showNew: (count) =>
    plural(count, {
      one: '# comentario nuevo',
      many: '# comentarios nuevos',
      other: '# comentarios nuevos',
    }),
  sortBy: 'Orden',
  sorts: { newest: 'Más recientes', oldest: 'Más antiguos', discussed: 'Más debatidos' },
  siteRole: 'Equipo del sitio',
  pinned: 'Fijado',
  report: 'Denunciar',
  useful: (count) => (count === 0 ? 'Útil' : `Útil · ${count}`),
  reply: 'Responder',
  inReplyTo: 'en respuesta a',
  deleted: 'Este comentario se ha eliminado.',
  anonymous: 'Anónimo',
  edited: 'editado',
  tryAgain: 'Reintentar',
};
