import { formatIn, isolate } from '../format.js';
import type { WritingStrings } from './strings.js';

const { plural } = formatIn('es');

/** Spanish: what is said to somebody who writes. */
export const es: WritingStrings = {
  fieldErrors: {
    text: {
      required: 'Escriba su comentario.',
      too_long: 'Este comentario es demasiado largo.',
      invalid: 'Este texto no se puede enviar.',
    },
    name: {
      required: 'Indique un nombre, el suyo o un seudónimo.',
      too_long: 'Este nombre es demasiado largo: 80 caracteres como máximo.',
      invalid: 'Este nombre no tiene ningún carácter visible.',
    },
    email: {
      required: 'Indique su dirección de correo.',
      too_long: 'Esta dirección es demasiado larga para un correo electrónico.',
      invalid: 'Un correo electrónico tiene esta forma: nombre@ejemplo.es.',
    },
    website: {
      required: 'Indique la dirección de su sitio.',
      too_long: 'Esta dirección es demasiado larga: 200 caracteres como máximo.',
      invalid: 'Una dirección tiene esta forma: https://ejemplo.es.',
    },
  },
  charactersLeft: (count) =>
    plural(count, {
      one: 'Queda # carácter',
      many: 'Quedan # caracteres',
      other: 'Quedan # caracteres',
    }),
  charactersOver: (count) =>
    plural(count, {
      one: 'Sobra # carácter',
      many: 'Sobran # caracteres',
      other: 'Sobran # caracteres',
    }),
  emailLeftOut: 'Se ha enviado sin su dirección de correo, que no se ha podido cifrar.',
  emailUnsent: {
    browser:
      'No se pide ninguna dirección de correo: este navegador no puede cifrarla en esta página, y nunca la enviamos sin cifrar.',
    no_key:
      'No se pide ninguna dirección de correo: este sitio no tiene clave para cifrarla, y nunca la enviamos sin cifrar.',
    other_key:
      'No se pide ninguna dirección de correo: la clave que ofrece este sitio no es la que esta página espera, y una dirección no estaría a salvo.',
  },
  notEditable:
    'Este navegador no puede guardar la clave que le acredita como autor: no podrá editar ni eliminar su comentario.',
  moderated: {
    all: 'Una persona lee los comentarios antes de que se publiquen.',
    first: 'Una persona lee los primeros comentarios antes de que se publiquen.',
  },
  replyMail: 'Avisarme por correo de las respuestas',
  replyMailMeans: 'Primero llegará un correo para confirmarlo.',
  sending: 'Enviando…',
  published: 'Su comentario está publicado.',
  held: 'Su comentario ha llegado. Espera a que una persona lo lea.',
  sentLater: 'Su comentario queda en este dispositivo y se enviará por sí solo.',
  waiting: 'A la espera de enviarse.',
  notSent: 'Sin enviar.',
  edit: 'Editar',
  discard: 'Descartar',
  draftRestored: 'Borrador recuperado',
  draftDiscarded: 'Borrador descartado',
  undo: 'Deshacer',
  ownComments: 'Mis comentarios',
  remove: 'Eliminar',
  save: 'Guardar',
  editText: 'Edite su comentario',
  saved: 'Sus cambios están publicados.',
  removed: 'Su comentario se ha eliminado. Durante un tiempo puede deshacerlo.',
  restored: 'Su comentario ha vuelto.',
  loadingOwn: 'Cargando sus comentarios…',
  noOwn: 'Nada de lo escrito en este dispositivo está aquí.',
  close: 'Cerrar',
  older: 'Mostrar anteriores',
  exportData: 'Descargar como datos (JSON)',
  exportText: 'Descargar como texto',
  forgetMe: 'Olvidarme en este dispositivo',
  forgetMeMeans:
    'Se destruye la clave que le acredita como autor, con los borradores y los datos recordados. Sus comentarios permanecen, y nadie podrá ya editarlos ni eliminarlos desde aquí.',
  eraseAll: 'Borrar todo lo que he escrito aquí',
  eraseAllMeans:
    'Todos sus comentarios en este sitio se borran para siempre. No se puede deshacer.',
  keep: 'Conservarlo todo',
  forgotten: 'Este dispositivo está olvidado.',
  erased: (count) =>
    plural(count, {
      one: 'Se ha borrado # comentario.',
      many: 'Se han borrado # comentarios.',
      other: 'Se han borrado # comentarios.',
    }),
  states: {
    pending: 'A la espera de lectura',
    published: 'Publicado',
    spam: 'A la espera de lectura',
    refused: 'No publicado',
    trash: 'No publicado',
    deleted: 'Eliminado',
  },
  reportTitle: 'Denunciar este comentario',
  reportWhat: 'Qué ocurre',
  reportPick: 'Elija qué ocurre.',
  reportWhy: 'Por qué lo cree ilícito o contrario a las normas',
  reportWhyMissing: 'Diga por qué.',
  reportName: 'Su nombre (opcional)',
  reportEmail: 'Su correo (opcional, cifrado; para comunicarle el resultado)',
  reportGoodFaith: 'De buena fe, creo que lo que indico aquí es exacto y completo.',
  reportGoodFaithMissing: 'Marque la declaración de buena fe para enviar la denuncia.',
  reportSend: 'Enviar la denuncia',
  reportReceived: (id) => `Su denuncia ha llegado. Referencia: ${isolate(id)}`,
  reportCategories: {
    minors: 'Abuso sexual de menores',
    violence: 'Amenaza o llamada a la violencia',
    speech: 'Odio, insulto o difamación',
    privacy: 'Datos personales de alguien',
    scam: 'Estafa o phishing',
    property: 'Derechos de autor o marca',
    rules: 'Contrario a las normas de este sitio',
    other: 'Otra cosa',
  },
  draftKept: 'No se pierde nada: su texto queda aquí.',
  noticeWho: (controller) => `Responsable: ${isolate(controller)}.`,
  noticeLocal: 'Lo que escribe se queda en este navegador y nadie más lo ve.',
  noticeContact: 'Contacto',
  noticeWhy:
    'Su comentario, su nombre y su sitio web son públicos. Sirven al debate bajo este artículo, un interés legítimo de este sitio. Ningún servicio ajeno los recibe y su dirección IP no se guarda.',
  noticeEmail:
    'Su dirección de correo se cifra en su navegador. Solo la moderación puede abrirla, para contactar con usted sobre su comentario, y cada apertura queda registrada.',
  noticeHowLong: (days) =>
    `Un comentario publicado permanece hasta que pida retirarlo. Los no deseados y los rechazados se borran tras ${plural(days, { one: '# día', many: '# días', other: '# días' })}.`,
  noticeRights:
    'Puede pedir ver, corregir, recibir o borrar sus datos, oponerse a su uso y reclamar ante una autoridad de protección de datos.',
  noticePolicy: 'Política de privacidad',
  heldBadge: 'A la espera de lectura',
  refusedBadge: 'No publicado',
  commentMissing: 'El comentario que busca no está aquí: no está publicado, o ya no.',
  reasons: {
    hold_all: 'Aquí se leen todos los comentarios antes de publicarse.',
    previously_approved: 'Aquí se leen los primeros comentarios antes de publicarse.',
    max_links: 'Tiene muchos enlaces.',
    moderation_words: 'Tiene una palabra que este sitio quiere revisar.',
    disallowed_words: 'Tiene una palabra que este sitio no acepta.',
    fast_typist: 'Se escribió más rápido de lo que suele escribir una persona.',
    honeypot: 'Rellenó un campo que las personas no ven.',
  },
  reasonOther: 'Una regla de moderación pidió revisarlo.',
  trouble: {
    offline: 'No tiene conexión.',
    timeout: 'El servidor no ha respondido a tiempo.',
    unreachable: 'No se puede llegar al servidor.',
    unavailable: 'El servidor no está disponible ahora.',
    rate_limited: 'Han llegado demasiadas peticiones desde su red.',
    flood: 'Acaba de publicar un comentario.',
    duplicate: 'Ya ha publicado exactamente este comentario.',
    id_conflict: 'Ya había llegado una versión anterior de este comentario.',
    too_large: 'Este comentario es demasiado grande.',
    origin_forbidden: 'Este sitio no acepta comentarios desde esta página.',
    thread_closed: 'Los comentarios están cerrados.',
    parent_unknown: 'El comentario al que responde ya no está.',
    edit_closed: 'Ya no se puede editar.',
    version_conflict: 'Ha cambiado entretanto. Vuelva a cargar la página para verlo.',
    not_yours: 'Este dispositivo no tiene la clave que lo escribió.',
    not_found: 'El servidor no conoce este sitio.',
  },
  troubleOther: 'Algo ha fallado en el servidor.',
  tryAgainIn: (seconds) =>
    plural(seconds, {
      one: 'Inténtelo de nuevo en # segundo.',
      many: 'Inténtelo de nuevo en # segundos.',
      other: 'Inténtelo de nuevo en # segundos.',
    }),
};
