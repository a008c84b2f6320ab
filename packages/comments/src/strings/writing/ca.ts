import { formatIn, isolate } from '../format.js';
import type { WritingStrings } from './strings.js';

const { plural } = formatIn('ca');

/** Catalan: what is said to somebody who writes. */
export const ca: WritingStrings = {
  fieldErrors: {
    text: {
      required: 'Escriviu el vostre comentari.',
      too_long: 'Aquest comentari és massa llarg.',
      invalid: 'Aquest text no es pot enviar.',
    },
    name: {
      required: 'Escriviu un nom, el vostre o un pseudònim.',
      too_long: 'Aquest nom és massa llarg: 80 caràcters com a màxim.',
      invalid: 'Aquest nom no té cap caràcter visible.',
    },
    email: {
      required: 'Escriviu la vostra adreça electrònica.',
      too_long: 'Aquesta adreça és massa llarga per ser electrònica.',
      invalid: 'Una adreça electrònica és com nom@example.org.',
    },
    website: {
      required: 'Escriviu l’adreça del vostre lloc.',
      too_long: 'Aquesta adreça és massa llarga: 200 caràcters com a màxim.',
      invalid: 'Una adreça és com https://example.org.',
    },
  },
  charactersLeft: (count) =>
    plural(count, { one: 'Queda # caràcter', other: 'Queden # caràcters' }),
  charactersOver: (count) =>
    plural(count, { one: 'Sobra # caràcter', other: 'Sobren # caràcters' }),
  emailLeftOut: 'S’ha enviat sense la vostra adreça, que no s’ha pogut xifrar.',
  emailUnsent: {
    browser:
      'No es demana cap adreça electrònica: aquest navegador no la pot xifrar en aquesta pàgina, i mai no l’enviem en clar.',
    no_key:
      'No es demana cap adreça electrònica: aquest lloc no té cap clau per xifrar-la, i mai no l’enviem en clar.',
    other_key:
      'No es demana cap adreça electrònica: la clau que ofereix el lloc no és la que espera aquesta pàgina, i una adreça no hi seria segura.',
  },
  notEditable:
    'Aquest navegador no pot guardar la clau que us fa autor: no podreu editar ni suprimir el comentari.',
  moderated: {
    all: 'Una persona llegeix els comentaris abans de publicar-los.',
    first: 'Una persona llegeix els primers comentaris abans de publicar-los.',
  },
  replyMail: 'Avisa’m de les respostes per correu',
  replyMailMeans: 'Primer arriba un correu en què ho confirmeu.',
  sending: 'S’està enviant…',
  published: 'El vostre comentari s’ha publicat.',
  held: 'S’ha rebut el vostre comentari. Espera que una persona el llegeixi.',
  sentLater: 'El vostre comentari es guarda en aquest dispositiu i s’enviarà tot sol.',
  waiting: 'Espera per enviar-se.',
  notSent: 'No enviat.',
  edit: 'Edita',
  discard: 'Descarta',
  draftRestored: 'Esborrany recuperat',
  draftDiscarded: 'Esborrany descartat',
  undo: 'Desfés',
  ownComments: 'Els meus comentaris',
  remove: 'Suprimeix',
  save: 'Desa',
  editText: 'Editeu el comentari',
  saved: 'Els canvis s’han publicat.',
  removed: 'El vostre comentari s’ha suprimit. Durant una estona ho podeu desfer.',
  restored: 'El vostre comentari ha tornat.',
  loadingOwn: 'S’estan carregant els vostres comentaris…',
  noOwn: 'No hi ha res escrit des d’aquest dispositiu.',
  close: 'Tanca',
  older: 'Mostra’n d’anteriors',
  exportData: 'Baixa com a dades (JSON)',
  exportText: 'Baixa com a text',
  forgetMe: 'Oblida’m en aquest dispositiu',
  forgetMeMeans:
    'La clau que us fa autor es destrueix, amb els esborranys i les dades recordades. Els comentaris es queden, i ja ningú no els podrà editar ni suprimir des d’aquí.',
  eraseAll: 'Esborra tot el que he escrit aquí',
  eraseAllMeans:
    'Tots els vostres comentaris en aquest lloc s’esborren per sempre. No es pot desfer.',
  keep: 'Conserva-ho tot',
  forgotten: 'Aquest dispositiu s’ha oblidat.',
  erased: (count) =>
    plural(count, { one: 'S’ha esborrat # comentari.', other: 'S’han esborrat # comentaris.' }),
  states: {
    pending: 'Pendent de lectura',
    published: 'Publicat',
    spam: 'Pendent de lectura',
    refused: 'No publicat',
    trash: 'No publicat',
    deleted: 'Suprimit',
  },
  reportTitle: 'Denuncieu aquest comentari',
  reportWhat: 'Què hi ha de dolent',
  reportPick: 'Trieu què hi ha de dolent.',
  reportWhy: 'Per què creieu que és il·legal o contrari a les normes',
  reportWhyMissing: 'Digueu per què.',
  reportName: 'El vostre nom (opcional)',
  reportEmail: 'El vostre correu (opcional, xifrat; per dir-vos el resultat)',
  reportGoodFaith: 'De bona fe, crec que el que dic aquí és exacte i complet.',
  reportGoodFaithMissing: 'Marqueu la declaració de bona fe per enviar la denúncia.',
  reportSend: 'Envia la denúncia',
  reportReceived: (id) => `S’ha rebut la vostra denúncia. Referència: ${isolate(id)}`,
  reportCategories: {
    minors: 'Abús sexual de menors',
    violence: 'Amenaça o crida a la violència',
    speech: 'Odi, insult o difamació',
    privacy: 'Dades personals d’algú',
    scam: 'Frau o suplantació',
    property: 'Drets d’autor o marca',
    rules: 'Contrari a les normes d’aquest lloc',
    other: 'Una altra cosa',
  },
  draftKept: 'No es perd res: el vostre text es guarda aquí.',
  noticeWho: (controller) => `Responsable: ${isolate(controller)}.`,
  noticeLocal: 'El que escriviu es queda en aquest navegador, i ningú més no ho veu.',
  noticeContact: 'Contacte',
  noticeWhy:
    'El vostre comentari, el nom i el lloc web són públics. Serveixen la conversa sota aquest article, que és un interès legítim d’aquest lloc. Cap servei de tercers no els rep, i la vostra adreça IP no es guarda.',
  noticeEmail:
    'La vostra adreça electrònica es xifra al navegador. Només els moderadors la poden obrir, per parlar-vos del comentari, i cada obertura queda registrada.',
  noticeHowLong: (days) =>
    `Un comentari publicat es queda fins que en demaneu la retirada. Els no desitjats i els refusats s’esborren al cap de ${plural(days, { one: '# dia', other: '# dies' })}.`,
  noticeRights:
    'Podeu demanar veure, corregir, rebre o esborrar les vostres dades, oposar-vos al seu ús i reclamar davant d’una autoritat de protecció de dades.',
  noticePolicy: 'Política de privadesa',
  heldBadge: 'Pendent de lectura',
  refusedBadge: 'No publicat',
  commentMissing: 'El comentari que busqueu no és aquí: no està publicat, o ja no ho està.',
  reasons: {
    hold_all: 'Aquí es llegeixen tots els comentaris abans de publicar-los.',
    previously_approved: 'Aquí es llegeixen els primers comentaris abans de publicar-los.',
    max_links: 'Té molts enllaços.',
    moderation_words: 'Té una paraula que aquest lloc vol revisar.',
    disallowed_words: 'Té una paraula que aquest lloc no accepta.',
    fast_typist: 'S’ha escrit més de pressa del que sol escriure una persona.',
    honeypot: 'Ha omplert un camp que les persones no veuen.',
  },
  reasonOther: 'Una norma de moderació ha demanat revisar-lo.',
  trouble: {
    offline: 'No teniu connexió.',
    timeout: 'El servidor no ha respost a temps.',
    unreachable: 'No es pot arribar al servidor.',
    unavailable: 'El servidor no està disponible ara mateix.',
    rate_limited: 'Han arribat massa peticions de la vostra xarxa.',
    flood: 'Acabeu de publicar un comentari.',
    duplicate: 'Ja heu publicat aquest mateix comentari.',
    id_conflict: 'Una versió anterior d’aquest comentari ja havia arribat.',
    too_large: 'Aquest comentari és massa gran.',
    origin_forbidden: 'Aquest lloc no accepta comentaris des d’aquesta pàgina.',
    parent_unknown: 'El comentari que responeu ja no hi és.',
    edit_closed: 'Ja no es pot editar.',
    version_conflict: 'Mentrestant ha canviat. Torneu a carregar la pàgina per veure’l.',
    not_yours: 'Aquest dispositiu no té la clau amb què es va escriure.',
    not_found: 'El servidor no coneix aquest lloc.',
    thread_closed: 'Els comentaris estan tancats.',
  },
  troubleOther: 'Alguna cosa ha fallat al servidor.',
  tryAgainIn: (seconds) =>
    plural(seconds, {
      one: 'Torneu-ho a provar d’aquí a # segon.',
      other: 'Torneu-ho a provar d’aquí a # segons.',
    }),
};
