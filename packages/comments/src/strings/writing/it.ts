import { formatIn, isolate } from '../format.js';
import type { WritingStrings } from './strings.js';

const { plural } = formatIn('it');

/** Italian: what is said to somebody who writes. */
export const it: WritingStrings = {
  fieldErrors: {
    text: {
      required: 'Scriva il suo commento.',
      too_long: 'Questo commento è troppo lungo.',
      invalid: 'Questo testo non può essere inviato.',
    },
    name: {
      required: 'Indichi un nome, il suo o uno pseudonimo.',
      too_long: 'Questo nome è troppo lungo: al massimo 80 caratteri.',
      invalid: 'Questo nome non ha alcun carattere visibile.',
    },
    email: {
      required: 'Indichi il suo indirizzo e-mail.',
      too_long: 'Questo indirizzo è troppo lungo per un indirizzo e-mail.',
      invalid: 'Un indirizzo e-mail è come nome@esempio.it.',
    },
    website: {
      required: 'Indichi l’indirizzo del suo sito.',
      too_long: 'Questo indirizzo è troppo lungo: al massimo 200 caratteri.',
      invalid: 'Un indirizzo è come https://esempio.it.',
    },
  },
  charactersLeft: (count) =>
    plural(count, {
      one: '# carattere rimasto',
      many: '# caratteri rimasti',
      other: '# caratteri rimasti',
    }),
  charactersOver: (count) =>
    plural(count, {
      one: '# carattere di troppo',
      many: '# caratteri di troppo',
      other: '# caratteri di troppo',
    }),
  emailLeftOut: 'È partito senza il suo indirizzo e-mail, che non è stato possibile cifrare.',
  emailUnsent: {
    browser:
      'Non si chiede alcun indirizzo e-mail: questo browser non può cifrarlo in questa pagina, e in chiaro non lo inviamo mai.',
    no_key:
      'Non si chiede alcun indirizzo e-mail: questo sito non ha una chiave per cifrarlo, e in chiaro non lo inviamo mai.',
    other_key:
      'Non si chiede alcun indirizzo e-mail: la chiave offerta da questo sito non è quella che questa pagina attende, e un indirizzo non sarebbe al sicuro.',
  },
  notEditable:
    'Questo browser non può conservare la chiave che fa di lei l’autore: non potrà modificare né eliminare il suo commento.',
  moderated: {
    all: 'I commenti sono letti da una persona prima della pubblicazione.',
    first: 'I primi commenti sono letti da una persona prima della pubblicazione.',
  },
  replyMail: 'Avvisami per e-mail delle risposte',
  replyMailMeans: 'Prima arriverà un’e-mail per confermarlo.',
  sending: 'Invio…',
  published: 'Il suo commento è pubblicato.',
  held: 'Il suo commento è arrivato. Attende che una persona lo legga.',
  sentLater: 'Il suo commento è conservato su questo dispositivo e partirà da solo.',
  waiting: 'In attesa di invio.',
  notSent: 'Non inviato.',
  edit: 'Modifica',
  discard: 'Scarta',
  draftRestored: 'Bozza recuperata',
  draftDiscarded: 'Bozza scartata',
  undo: 'Annulla',
  ownComments: 'I miei commenti',
  remove: 'Elimina',
  save: 'Salva',
  editText: 'Modifichi il suo commento',
  saved: 'Le sue modifiche sono pubblicate.',
  removed: 'Il suo commento è eliminato. Per un po’ può tornare indietro.',
  restored: 'Il suo commento è di nuovo qui.',
  loadingOwn: 'Caricamento dei suoi commenti…',
  noOwn: 'Nulla di quanto scritto su questo dispositivo è qui.',
  close: 'Chiudi',
  older: 'Mostra i precedenti',
  exportData: 'Scarica come dati (JSON)',
  exportText: 'Scarica come testo',
  forgetMe: 'Dimenticami su questo dispositivo',
  forgetMeMeans:
    'La chiave che fa di lei l’autore viene distrutta, con le bozze e i dati ricordati. I suoi commenti restano, e nessuno potrà più modificarli o eliminarli da qui.',
  eraseAll: 'Cancella tutto ciò che ho scritto qui',
  eraseAllMeans:
    'Tutti i suoi commenti su questo sito sono cancellati per sempre. Non si può tornare indietro.',
  keep: 'Conserva tutto',
  forgotten: 'Questo dispositivo è dimenticato.',
  erased: (count) =>
    plural(count, {
      one: '# commento è stato cancellato.',
      many: '# commenti sono stati cancellati.',
      other: '# commenti sono stati cancellati.',
    }),
  states: {
    pending: 'In attesa di lettura',
    published: 'Pubblicato',
    spam: 'In attesa di lettura',
    refused: 'Non pubblicato',
    trash: 'Non pubblicato',
    deleted: 'Eliminato',
  },
  reportTitle: 'Segnala questo commento',
  reportWhat: 'Che cosa non va',
  reportPick: 'Scelga che cosa non va.',
  reportWhy: 'Perché lo ritiene illecito o contrario alle regole',
  reportWhyMissing: 'Dica perché.',
  reportName: 'Il suo nome (facoltativo)',
  reportEmail: 'La sua e-mail (facoltativa, cifrata; per comunicarle l’esito)',
  reportGoodFaith: 'In buona fede, ritengo che quanto indico qui sia esatto e completo.',
  reportGoodFaithMissing: 'Spunti la dichiarazione di buona fede per inviare la segnalazione.',
  reportSend: 'Invia la segnalazione',
  reportReceived: (id) => `La sua segnalazione è arrivata. Riferimento: ${isolate(id)}`,
  reportCategories: {
    minors: 'Abuso sessuale di minori',
    violence: 'Minaccia o invito alla violenza',
    speech: 'Odio, insulto o diffamazione',
    privacy: 'Dati personali di qualcuno',
    scam: 'Truffa o phishing',
    property: 'Diritto d’autore o marchio',
    rules: 'Contrario alle regole di questo sito',
    other: 'Altro',
  },
  draftKept: 'Nulla è perso: il suo testo resta qui.',
  noticeWho: (controller) => `Titolare: ${isolate(controller)}.`,
  noticeLocal: 'Quello che scrive resta in questo browser e nessun altro lo vede.',
  noticeContact: 'Contatto',
  noticeWhy:
    'Il suo commento, il nome e il sito web sono pubblici. Servono alla discussione sotto questo articolo, un legittimo interesse di questo sito. Nessun servizio terzo li riceve e il suo indirizzo IP non è conservato.',
  noticeEmail:
    'Il suo indirizzo e-mail è cifrato nel suo browser. Solo chi modera può aprirlo, per contattarla sul suo commento, e ogni apertura è registrata.',
  noticeHowLong: (days) =>
    `Un commento pubblicato resta finché non ne chiede la rimozione. Quelli indesiderati e rifiutati sono cancellati dopo ${plural(days, { one: '# giorno', many: '# giorni', other: '# giorni' })}.`,
  noticeRights:
    'Può chiedere di vedere, correggere, ricevere o cancellare i suoi dati, opporsi al loro uso e rivolgersi a un’autorità per la protezione dei dati.',
  noticePolicy: 'Informativa sulla privacy',
  heldBadge: 'In attesa di lettura',
  refusedBadge: 'Non pubblicato',
  commentMissing: 'Il commento che cerca non è qui: non è pubblicato, o non lo è più.',
  reasons: {
    hold_all: 'Qui tutti i commenti sono letti prima della pubblicazione.',
    previously_approved: 'Qui i primi commenti sono letti prima della pubblicazione.',
    max_links: 'Ha molti link.',
    moderation_words: 'Ha una parola che questo sito vuole controllare.',
    disallowed_words: 'Ha una parola che questo sito non accetta.',
    fast_typist: 'È stato scritto più in fretta di quanto scriva di solito una persona.',
    honeypot: 'Ha compilato un campo che le persone non vedono.',
  },
  reasonOther: 'Una regola di moderazione ha chiesto un controllo.',
  trouble: {
    offline: 'Non è in linea.',
    timeout: 'Il server non ha risposto in tempo.',
    unreachable: 'Il server non è raggiungibile.',
    unavailable: 'Il server non è disponibile in questo momento.',
    rate_limited: 'Dalla sua rete sono arrivate troppe richieste.',
    flood: 'Ha appena pubblicato un commento.',
    duplicate: 'Ha già pubblicato proprio questo commento.',
    id_conflict: 'Era già arrivata una versione precedente di questo commento.',
    too_large: 'Questo commento è troppo grande.',
    origin_forbidden: 'Questo sito non accetta commenti da questa pagina.',
    thread_closed: 'I commenti sono chiusi.',
    parent_unknown: 'Il commento a cui risponde non c’è più.',
    edit_closed: 'Non può più essere modificato.',
    version_conflict: 'Nel frattempo è cambiato. Ricarichi la pagina per vederlo.',
    not_yours: 'Questo dispositivo non ha la chiave che l’ha scritto.',
    not_found: 'Il server non conosce questo sito.',
  },
  troubleOther: 'Qualcosa è andato storto sul server.',
  tryAgainIn: (seconds) =>
    plural(seconds, {
      one: 'Riprovi tra # secondo.',
      many: 'Riprovi tra # secondi.',
      other: 'Riprovi tra # secondi.',
    }),
};
