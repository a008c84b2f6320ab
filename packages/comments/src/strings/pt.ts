import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('pt');

/** Portuguese of Portugal: what is read before anything is written. */
export const pt: CommentsStrings = {
  leaveComment: 'Deixe um comentário',
  replyTo: (name) => `Responder a ${isolate(name)}`,
  emailPromise: 'O seu endereço de e-mail não será publicado.',
  requiredMark: 'Os campos obrigatórios estão marcados com',
  fields: { text: 'Comentário', name: 'Nome', email: 'Endereço de e-mail', website: 'Sítio Web' },
  rememberMe: 'Lembrar-me neste dispositivo',
  postComment: 'Publicar comentário',
  postReply: 'Publicar resposta',
  cancel: 'Cancelar',
  notLoaded: 'Não foi possível carregar. O seu texto fica aqui: tente de novo.',
  localOnly: 'Estes comentários ficam neste navegador.',
  preview: 'Pré-visualização',
  noticeTitle: 'O que acontece aos seus dados',
  comments: 'Comentários',
  commentCount: (count) =>
    plural(count, { one: '# comentário', many: '# comentários', other: '# comentários' }),
  loading: 'A carregar os comentários…',
  empty: 'Ainda não há comentários. O seu seria o primeiro.',
  offline: 'Está sem ligação. Os comentários carregam quando a rede voltar.',
  failed: 'Não foi possível carregar os comentários.',
  closed: 'Os comentários estão fechados.',
  showMore: 'Mostrar mais',
  replyCount: (count) =>
    plural(count, { one: '# resposta', many: '# de respostas', other: '# respostas' }),
  showReplies: (count) =>
    plural(count, {
      one: 'Mostrar mais # resposta',
      many: 'Mostrar mais # respostas',
      other: 'Mostrar mais # respostas',
    }),
  showNew: (count) =>
    plural(count, {
      one: '# comentário novo',
      many: '# comentários novos',
      other: '# comentários novos',
    }),
  sortBy: 'Ordem',
  sorts: { newest: 'Mais recentes', oldest: 'Mais antigos', discussed: 'Mais debatidos' },
  siteRole: 'Equipa do sítio',
  pinned: 'Afixado',
  report: 'Denunciar',
  useful: (count) => (count === 0 ? 'Útil' : `Útil · ${count}`),
  reply: 'Responder',
  inReplyTo: 'em resposta a',
  deleted: 'Este comentário foi eliminado.',
  anonymous: 'Anónimo',
  edited: 'editado',
  tryAgain: 'Tentar de novo',
};
