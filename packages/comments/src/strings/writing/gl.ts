import { formatIn, isolate } from '../format.js';
import type { WritingStrings } from './strings.js';

const { plural } = formatIn('gl');

/** Galician: what is said to somebody who writes. */
export const gl: WritingStrings = {
  fieldErrors: {
    text: {
      required: 'Escriba o seu comentario.',
      too_long: 'Este comentario é demasiado longo.',
      invalid: 'Este texto non se pode enviar.',
    },
    name: {
      required: 'Escriba un nome, o seu ou un pseudónimo.',
      too_long: 'Este nome é demasiado longo: 80 caracteres como máximo.',
      invalid: 'Este nome non ten ningún carácter visible.',
    },
    email: {
      required: 'Escriba o seu enderezo electrónico.',
      too_long: 'Este enderezo é demasiado longo para ser electrónico.',
      invalid: 'Un enderezo electrónico é como nome@example.org.',
    },
    website: {
      required: 'Escriba o enderezo do seu sitio.',
      too_long: 'Este enderezo é demasiado longo: 200 caracteres como máximo.',
      invalid: 'Un enderezo é como https://example.org.',
    },
  },
  charactersLeft: (count) =>
    plural(count, { one: 'Queda # carácter', other: 'Quedan # caracteres' }),
  charactersOver: (count) =>
    plural(count, { one: 'Sobra # carácter', other: 'Sobran # caracteres' }),
  emailLeftOut: 'Enviouse sen o seu enderezo, que non se puido cifrar.',
  emailUnsent: {
    browser:
      'Non se pide ningún enderezo electrónico: este navegador non o pode cifrar nesta páxina, e nunca o enviamos en claro.',
    no_key:
      'Non se pide ningún enderezo electrónico: este sitio non ten clave para cifralo, e nunca o enviamos en claro.',
    other_key:
      'Non se pide ningún enderezo electrónico: a clave que ofrece o sitio non é a que agarda esta páxina, e un enderezo non estaría seguro.',
  },
  notEditable:
    'Este navegador non pode gardar a clave que o fai autor: non poderá editar nin eliminar o comentario.',
  moderated: {
    all: 'Unha persoa le os comentarios antes de publicalos.',
    first: 'Unha persoa le os primeiros comentarios antes de publicalos.',
  },
  replyMail: 'Avisarme das respostas por correo',
  replyMailMeans: 'Primeiro chega un correo no que o confirma.',
  sending: 'Enviando…',
  published: 'O seu comentario está publicado.',
  held: 'Recibiuse o seu comentario. Agarda a que unha persoa o lea.',
  sentLater: 'O seu comentario gárdase neste dispositivo e enviarase só.',
  waiting: 'Agarda para enviarse.',
  notSent: 'Non enviado.',
  edit: 'Editar',
  discard: 'Descartar',
  draftRestored: 'Borrador recuperado',
  draftDiscarded: 'Borrador descartado',
  undo: 'Desfacer',
  ownComments: 'Os meus comentarios',
  remove: 'Eliminar',
  save: 'Gardar',
  editText: 'Edite o comentario',
  saved: 'Os seus cambios están publicados.',
  removed: 'O seu comentario eliminouse. Durante un tempo pode desfacelo.',
  restored: 'O seu comentario volveu.',
  loadingOwn: 'Cargando os seus comentarios…',
  noOwn: 'Aquí non hai nada escrito desde este dispositivo.',
  close: 'Pechar',
  older: 'Amosar anteriores',
  exportData: 'Descargar como datos (JSON)',
  exportText: 'Descargar como texto',
  forgetMe: 'Esquecerme neste dispositivo',
  forgetMeMeans:
    'A clave que o fai autor destrúese, cos borradores e os datos lembrados. Os comentarios quedan, e xa ninguén os poderá editar nin eliminar desde aquí.',
  eraseAll: 'Borrar todo o que escribín aquí',
  eraseAllMeans:
    'Todos os seus comentarios neste sitio bórranse para sempre. Non se pode desfacer.',
  keep: 'Conservar todo',
  forgotten: 'Este dispositivo foi esquecido.',
  erased: (count) =>
    plural(count, { one: 'Borrouse # comentario.', other: 'Borráronse # comentarios.' }),
  states: {
    pending: 'Pendente de lectura',
    published: 'Publicado',
    spam: 'Pendente de lectura',
    refused: 'Non publicado',
    trash: 'Non publicado',
    deleted: 'Eliminado',
  },
  reportTitle: 'Denuncie este comentario',
  reportWhat: 'Que hai de malo',
  reportPick: 'Escolla que hai de malo.',
  reportWhy: 'Por que cre que é ilegal ou contrario ás normas',
  reportWhyMissing: 'Diga por que.',
  reportName: 'O seu nome (opcional)',
  reportEmail: 'O seu correo (opcional, cifrado; para dicirlle o resultado)',
  reportGoodFaith: 'De boa fe, creo que o que digo aquí é exacto e completo.',
  reportGoodFaithMissing: 'Marque a declaración de boa fe para enviar a denuncia.',
  reportSend: 'Enviar a denuncia',
  reportReceived: (id) => `Recibiuse a súa denuncia. Referencia: ${isolate(id)}`,
  reportCategories: {
    minors: 'Abuso sexual de menores',
    violence: 'Ameaza ou chamada á violencia',
    speech: 'Odio, insulto ou difamación',
    privacy: 'Datos persoais de alguén',
    scam: 'Fraude ou suplantación',
    property: 'Dereitos de autor ou marca',
    rules: 'Contrario ás normas deste sitio',
    other: 'Outra cousa',
  },
  draftKept: 'Non se perde nada: o seu texto gárdase aquí.',
  noticeWho: (controller) => `Responsable: ${isolate(controller)}.`,
  noticeLocal: 'O que escribe queda neste navegador, e ninguén máis o ve.',
  noticeContact: 'Contacto',
  noticeWhy:
    'O seu comentario, o nome e o sitio web son públicos. Serven para a conversa baixo este artigo, que é un interese lexítimo deste sitio. Ningún servizo alleo os recibe, e o seu enderezo IP non se garda.',
  noticeEmail:
    'O seu enderezo electrónico cífrase no navegador. Só os moderadores o poden abrir, para falarlle do comentario, e cada apertura queda rexistrada.',
  noticeHowLong: (days) =>
    `Un comentario publicado queda ata que pida que se retire. Os non desexados e os rexeitados bórranse ao cabo de ${plural(days, { one: '# día', other: '# días' })}.`,
  noticeRights:
    'Pode pedir ver, corrixir, recibir ou borrar os seus datos, opoñerse ao seu uso e reclamar ante unha autoridade de protección de datos.',
  noticePolicy: 'Política de privacidade',
  heldBadge: 'Pendente de lectura',
  refusedBadge: 'Non publicado',
  commentMissing: 'O comentario que busca non está aquí: non está publicado, ou xa non o está.',
  reasons: {
    hold_all: 'Aquí lense todos os comentarios antes de publicalos.',
    previously_approved: 'Aquí lense os primeiros comentarios antes de publicalos.',
    max_links: 'Ten moitas ligazóns.',
    moderation_words: 'Ten unha palabra que este sitio quere revisar.',
    disallowed_words: 'Ten unha palabra que este sitio non acepta.',
    fast_typist: 'Escribiuse máis rápido do que adoita escribir unha persoa.',
    honeypot: 'Encheu un campo que as persoas non ven.',
  },
  reasonOther: 'Unha norma de moderación pediu revisalo.',
  trouble: {
    offline: 'Non ten conexión.',
    timeout: 'O servidor non respondeu a tempo.',
    unreachable: 'Non se pode chegar ao servidor.',
    unavailable: 'O servidor non está dispoñible agora mesmo.',
    rate_limited: 'Chegaron demasiadas peticións da súa rede.',
    flood: 'Acaba de publicar un comentario.',
    duplicate: 'Xa publicou este mesmo comentario.',
    id_conflict: 'Unha versión anterior deste comentario xa chegara.',
    too_large: 'Este comentario é demasiado grande.',
    origin_forbidden: 'Este sitio non acepta comentarios desde esta páxina.',
    parent_unknown: 'O comentario ao que responde xa non está.',
    edit_closed: 'Xa non se pode editar.',
    version_conflict: 'Mentres tanto cambiou. Volva cargar a páxina para velo.',
    not_yours: 'Este dispositivo non ten a clave coa que se escribiu.',
    not_found: 'O servidor non coñece este sitio.',
    thread_closed: 'Os comentarios están pechados.',
  },
  troubleOther: 'Algo fallou no servidor.',
  tryAgainIn: (seconds) =>
    plural(seconds, {
      one: 'Ténteo de novo en # segundo.',
      other: 'Ténteo de novo en # segundos.',
    }),
};
