import { formatIn, isolate } from '../format.js';
import type { WritingStrings } from './strings.js';

const { plural } = formatIn('ro');

/** Romanian: what is said to somebody who writes. */
export const ro: WritingStrings = {
  fieldErrors: {
    text: {
      required: 'Scrieți comentariul.',
      too_long: 'Comentariul este prea lung.',
      invalid: 'Acest text nu poate fi trimis.',
    },
    name: {
      required: 'Scrieți un nume, al dvs. sau un pseudonim.',
      too_long: 'Numele este prea lung: cel mult 80 de caractere.',
      invalid: 'Numele nu are niciun caracter vizibil.',
    },
    email: {
      required: 'Scrieți adresa dvs. de e-mail.',
      too_long: 'Adresa este prea lungă pentru un e-mail.',
      invalid: 'O adresă de e-mail arată ca nume@example.org.',
    },
    website: {
      required: 'Scrieți adresa site-ului dvs.',
      too_long: 'Adresa este prea lungă: cel mult 200 de caractere.',
      invalid: 'O adresă arată ca https://example.org.',
    },
  },
  charactersLeft: (count) =>
    plural(count, {
      one: 'A rămas # caracter',
      few: 'Au rămas # caractere',
      other: 'Au rămas # de caractere',
    }),
  charactersOver: (count) =>
    plural(count, {
      one: '# caracter în plus',
      few: '# caractere în plus',
      other: '# de caractere în plus',
    }),
  emailLeftOut: 'A plecat fără adresa dvs. de e-mail, care nu a putut fi criptată.',
  emailUnsent: {
    browser:
      'Nu se cere nicio adresă de e-mail: acest browser nu o poate cripta pe această pagină, iar necriptată nu o trimitem niciodată.',
    no_key:
      'Nu se cere nicio adresă de e-mail: acest site nu are o cheie pentru a o cripta, iar necriptată nu o trimitem niciodată.',
    other_key:
      'Nu se cere nicio adresă de e-mail: cheia acestui site nu este cea așteptată de această pagină, deci o adresă nu ar fi în siguranță.',
  },
  notEditable:
    'Acest browser nu poate păstra cheia care vă face autor: nu veți putea edita sau șterge comentariul.',
  moderated: {
    all: 'Comentariile sunt citite de o persoană înainte de publicare.',
    first: 'Primele comentarii sunt citite de o persoană înainte de publicare.',
  },
  replyMail: 'Anunță-mă prin e-mail despre răspunsuri',
  replyMailMeans: 'Mai întâi vine un e-mail în care confirmați.',
  sending: 'Se trimite…',
  published: 'Comentariul dvs. este publicat.',
  held: 'Comentariul dvs. a ajuns. Așteaptă să fie citit de o persoană.',
  sentLater: 'Comentariul dvs. este păstrat pe acest dispozitiv și va fi trimis de la sine.',
  waiting: 'Așteaptă trimiterea.',
  notSent: 'Netrimis.',
  edit: 'Editează',
  discard: 'Renunță',
  draftRestored: 'Ciornă recuperată',
  draftDiscarded: 'Ciornă aruncată',
  undo: 'Anulează',
  ownComments: 'Comentariile mele',
  remove: 'Șterge',
  save: 'Salvează',
  editText: 'Editați comentariul',
  saved: 'Modificările dvs. sunt publicate.',
  removed: 'Comentariul dvs. este șters. O vreme puteți reveni.',
  restored: 'Comentariul dvs. a revenit.',
  loadingOwn: 'Se încarcă comentariile dvs.…',
  noOwn: 'Nimic din ce s-a scris pe acest dispozitiv nu este aici.',
  close: 'Închide',
  older: 'Arată mai vechi',
  exportData: 'Descarcă drept date (JSON)',
  exportText: 'Descarcă drept text',
  forgetMe: 'Uită-mă pe acest dispozitiv',
  forgetMeMeans:
    'Cheia care vă face autor este distrusă, împreună cu ciornele și datele reținute. Comentariile rămân și nimeni nu le mai poate edita sau șterge de aici.',
  eraseAll: 'Șterge tot ce am scris aici',
  eraseAllMeans:
    'Toate comentariile dvs. de pe acest site sunt șterse definitiv. Nu se poate reveni.',
  keep: 'Păstrează tot',
  forgotten: 'Acest dispozitiv este uitat.',
  erased: (count) =>
    plural(count, {
      one: '# comentariu a fost șters.',
      few: '# comentarii au fost șterse.',
      other: '# de comentarii au fost șterse.',
    }),
  states: {
    pending: 'Așteaptă citirea',
    published: 'Publicat',
    spam: 'Așteaptă citirea',
    refused: 'Nepublicat',
    trash: 'Nepublicat',
    deleted: 'Șters',
  },
  reportTitle: 'Raportați acest comentariu',
  reportWhat: 'Ce nu este în regulă',
  reportPick: 'Alegeți ce nu este în regulă.',
  reportWhy: 'De ce îl considerați ilegal sau contrar regulilor',
  reportWhyMissing: 'Spuneți de ce.',
  reportName: 'Numele dvs. (opțional)',
  reportEmail: 'E-mailul dvs. (opțional, criptat; pentru a vă comunica rezultatul)',
  reportGoodFaith: 'Cu bună-credință, consider că ceea ce indic aici este exact și complet.',
  reportGoodFaithMissing: 'Bifați declarația de bună-credință pentru a trimite raportul.',
  reportSend: 'Trimite raportul',
  reportReceived: (id) => `Raportul dvs. a ajuns. Referință: ${isolate(id)}`,
  reportCategories: {
    minors: 'Abuz sexual asupra copiilor',
    violence: 'Amenințare sau îndemn la violență',
    speech: 'Ură, insultă sau defăimare',
    privacy: 'Datele personale ale cuiva',
    scam: 'Înșelătorie sau phishing',
    property: 'Drept de autor sau marcă',
    rules: 'Contrar regulilor acestui site',
    other: 'Altceva',
  },
  draftKept: 'Nimic nu s-a pierdut: textul dvs. rămâne aici.',
  noticeWho: (controller) => `Operator: ${isolate(controller)}.`,
  noticeLocal: 'Ce scrieți rămâne în acest browser și nimeni altcineva nu vede.',
  noticeContact: 'Contact',
  noticeWhy:
    'Comentariul, numele și site-ul dvs. sunt publice. Ele servesc discuției de sub acest articol, un interes legitim al site-ului. Niciun serviciu terț nu le primește, iar adresa dvs. IP nu se păstrează.',
  noticeEmail:
    'Adresa dvs. de e-mail este criptată în browserul dvs. Numai moderatorii o pot deschide, pentru a vă contacta despre comentariu, iar fiecare deschidere este consemnată.',
  noticeHowLong: (days) =>
    `Un comentariu publicat rămâne până când cereți eliminarea lui. Cele nedorite și refuzate sunt șterse după ${plural(days, { one: '# zi', few: '# zile', other: '# de zile' })}.`,
  noticeRights:
    'Puteți cere să vedeți, să corectați, să primiți sau să ștergeți datele dvs., vă puteți opune folosirii lor și puteți face plângere la o autoritate de protecție a datelor.',
  noticePolicy: 'Politica de confidențialitate',
  heldBadge: 'Așteaptă citirea',
  refusedBadge: 'Nepublicat',
  commentMissing: 'Comentariul căutat nu este aici: nu este publicat sau nu mai este.',
  reasons: {
    hold_all: 'Aici toate comentariile sunt citite înainte de publicare.',
    previously_approved: 'Aici primele comentarii sunt citite înainte de publicare.',
    max_links: 'Are multe linkuri.',
    moderation_words: 'Are un cuvânt pe care acest site vrea să îl verifice.',
    disallowed_words: 'Are un cuvânt pe care acest site nu îl acceptă.',
    fast_typist: 'A fost scris mai repede decât scrie de obicei o persoană.',
    honeypot: 'A completat un câmp pe care oamenii nu îl văd.',
  },
  reasonOther: 'O regulă de moderare a cerut o verificare.',
  trouble: {
    offline: 'Sunteți offline.',
    timeout: 'Serverul nu a răspuns la timp.',
    unreachable: 'Serverul nu poate fi contactat.',
    unavailable: 'Serverul nu este disponibil acum.',
    rate_limited: 'Au venit prea multe cereri din rețeaua dvs.',
    flood: 'Tocmai ați publicat un comentariu.',
    duplicate: 'Ați publicat deja exact acest comentariu.',
    id_conflict: 'O versiune anterioară a comentariului ajunsese deja.',
    too_large: 'Comentariul este prea mare.',
    origin_forbidden: 'Acest site nu acceptă comentarii de pe această pagină.',
    thread_closed: 'Comentariile sunt închise.',
    parent_unknown: 'Comentariul la care răspundeți nu mai este.',
    edit_closed: 'Nu mai poate fi editat.',
    version_conflict: 'S-a schimbat între timp. Reîncărcați pagina pentru a-l vedea.',
    not_yours: 'Acest dispozitiv nu are cheia cu care a fost scris.',
    not_found: 'Serverul nu cunoaște acest site.',
  },
  troubleOther: 'Ceva nu a mers pe server.',
  tryAgainIn: (seconds) =>
    plural(seconds, {
      one: 'Încercați din nou peste # secundă.',
      few: 'Încercați din nou peste # secunde.',
      other: 'Încercați din nou peste # de secunde.',
    }),
};
