import { formatIn, isolate } from '../format.js';
import type { WritingStrings } from './strings.js';

const { plural } = formatIn('nb');

/** Norwegian Bokmål: what is said to somebody who writes. */
export const nb: WritingStrings = {
  fieldErrors: {
    text: {
      required: 'Skriv kommentaren din.',
      too_long: 'Kommentaren er for lang.',
      invalid: 'Denne teksten kan ikke sendes.',
    },
    name: {
      required: 'Oppgi et navn, ditt eget eller et annet.',
      too_long: 'Navnet er for langt: høyst 80 tegn.',
      invalid: 'Navnet har ingen synlige tegn.',
    },
    email: {
      required: 'Oppgi e-postadressen din.',
      too_long: 'Adressen er for lang til å være en e-postadresse.',
      invalid: 'En e-postadresse ser slik ut: navn@example.org.',
    },
    website: {
      required: 'Oppgi adressen til nettstedet ditt.',
      too_long: 'Adressen er for lang: høyst 200 tegn.',
      invalid: 'En adresse ser slik ut: https://example.org.',
    },
  },
  charactersLeft: (count) => plural(count, { one: '# tegn igjen', other: '# tegn igjen' }),
  charactersOver: (count) => plural(count, { one: '# tegn for mye', other: '# tegn for mye' }),
  emailLeftOut: 'Den ble sendt uten e-postadressen din, som ikke kunne krypteres.',
  emailUnsent: {
    browser:
      'Det spørres ikke om e-postadresse: denne nettleseren kan ikke kryptere den på denne siden, og vi sender den aldri i klartekst.',
    no_key:
      'Det spørres ikke om e-postadresse: nettstedet har ingen nøkkel å kryptere den med, og vi sender den aldri i klartekst.',
    other_key:
      'Det spørres ikke om e-postadresse: nøkkelen til nettstedet er ikke den siden venter, så en adresse ville ikke være trygg.',
  },
  notEditable:
    'Denne nettleseren kan ikke ta vare på nøkkelen som gjør deg til forfatter: du vil ikke kunne redigere eller slette kommentaren.',
  moderated: {
    all: 'Kommentarer leses av et menneske før de publiseres.',
    first: 'Første kommentarer leses av et menneske før de publiseres.',
  },
  replyMail: 'Si fra til meg om svar på e-post',
  replyMailMeans: 'Først kommer en e-post der du bekrefter det.',
  sending: 'Sender…',
  published: 'Kommentaren din er publisert.',
  held: 'Kommentaren din er mottatt. Den venter på at et menneske leser den.',
  sentLater: 'Kommentaren din er tatt vare på i denne enheten og sendes av seg selv.',
  waiting: 'Venter på å bli sendt.',
  notSent: 'Ikke sendt.',
  edit: 'Rediger',
  discard: 'Forkast',
  draftRestored: 'Utkast gjenopprettet',
  draftDiscarded: 'Utkast forkastet',
  undo: 'Angre',
  ownComments: 'Mine kommentarer',
  remove: 'Slett',
  save: 'Lagre',
  editText: 'Rediger kommentaren din',
  saved: 'Endringene dine er publisert.',
  removed: 'Kommentaren din er slettet. Du kan angre det en stund.',
  restored: 'Kommentaren din er tilbake.',
  loadingOwn: 'Laster kommentarene dine…',
  noOwn: 'Ingenting av det som er skrevet på denne enheten, er her.',
  close: 'Lukk',
  older: 'Vis eldre',
  exportData: 'Last ned som data (JSON)',
  exportText: 'Last ned som tekst',
  forgetMe: 'Glem meg på denne enheten',
  forgetMeMeans:
    'Nøkkelen som gjør deg til forfatter, ødelegges, med utkast og huskede opplysninger. Kommentarene dine blir, og ingen kan lenger redigere eller slette dem herfra.',
  eraseAll: 'Slett alt jeg har skrevet her',
  eraseAllMeans:
    'Alle kommentarene dine på dette nettstedet slettes for godt. Det kan ikke angres.',
  keep: 'Behold alt',
  forgotten: 'Denne enheten er glemt.',
  erased: (count) =>
    plural(count, { one: '# kommentar ble slettet.', other: '# kommentarer ble slettet.' }),
  states: {
    pending: 'Venter på å bli lest',
    published: 'Publisert',
    spam: 'Venter på å bli lest',
    refused: 'Ikke publisert',
    trash: 'Ikke publisert',
    deleted: 'Slettet',
  },
  reportTitle: 'Rapporter denne kommentaren',
  reportWhat: 'Hva som er galt',
  reportPick: 'Velg hva som er galt.',
  reportWhy: 'Hvorfor du mener den er ulovlig eller mot reglene',
  reportWhyMissing: 'Skriv hvorfor.',
  reportName: 'Navnet ditt (valgfritt)',
  reportEmail: 'E-posten din (valgfri, kryptert; for å fortelle deg utfallet)',
  reportGoodFaith: 'I god tro mener jeg at det jeg oppgir her, er riktig og fullstendig.',
  reportGoodFaithMissing: 'Kryss av for erklæringen om god tro for å sende rapporten.',
  reportSend: 'Send rapporten',
  reportReceived: (id) => `Rapporten din er mottatt. Referanse: ${isolate(id)}`,
  reportCategories: {
    minors: 'Seksuelle overgrep mot barn',
    violence: 'Trussel eller oppfordring til vold',
    speech: 'Hat, fornærmelse eller ærekrenkelse',
    privacy: 'Noens personopplysninger',
    scam: 'Svindel eller phishing',
    property: 'Opphavsrett eller varemerke',
    rules: 'Mot reglene for dette nettstedet',
    other: 'Noe annet',
  },
  draftKept: 'Ingenting er tapt: teksten din blir her.',
  noticeWho: (controller) => `Ansvarlig: ${isolate(controller)}.`,
  noticeLocal: 'Det du skriver, blir i denne nettleseren, og ingen andre ser det.',
  noticeContact: 'Kontakt',
  noticeWhy:
    'Kommentaren, navnet og nettstedet ditt er offentlige. De tjener diskusjonen under denne artikkelen, en berettiget interesse for nettstedet. Ingen utenforstående tjeneste får dem, og IP-adressen din lagres ikke.',
  noticeEmail:
    'E-postadressen din krypteres i nettleseren din. Bare moderatorene kan åpne den, for å nå deg om kommentaren, og hver åpning loggføres.',
  noticeHowLong: (days) =>
    `En publisert kommentar blir til du ber om å få den fjernet. Uønskede og avviste slettes etter ${plural(days, { one: '# dag', other: '# dager' })}.`,
  noticeRights:
    'Du kan be om å se, rette, få utlevert eller slette opplysningene dine, motsette deg bruken av dem og klage til en datatilsynsmyndighet.',
  noticePolicy: 'Personvernerklæring',
  heldBadge: 'Venter på å bli lest',
  refusedBadge: 'Ikke publisert',
  commentMissing:
    'Kommentaren du leter etter, er ikke her: den er ikke publisert, eller ikke lenger.',
  reasons: {
    hold_all: 'Her leses alle kommentarer før de publiseres.',
    previously_approved: 'Her leses første kommentarer før de publiseres.',
    max_links: 'Den har mange lenker.',
    moderation_words: 'Den har et ord som nettstedet vil se på.',
    disallowed_words: 'Den har et ord som nettstedet ikke godtar.',
    fast_typist: 'Den ble skrevet raskere enn et menneske vanligvis skriver.',
    honeypot: 'Den fylte ut et felt som mennesker ikke ser.',
  },
  reasonOther: 'En moderingsregel ba om en kontroll.',
  trouble: {
    offline: 'Du er frakoblet.',
    timeout: 'Tjeneren svarte ikke i tide.',
    unreachable: 'Tjeneren kan ikke nås.',
    unavailable: 'Tjeneren er ikke tilgjengelig akkurat nå.',
    rate_limited: 'Det kom for mange forespørsler fra nettet ditt.',
    flood: 'Du har nettopp publisert en kommentar.',
    duplicate: 'Du har allerede publisert nøyaktig denne kommentaren.',
    id_conflict: 'En tidligere utgave av kommentaren var allerede mottatt.',
    too_large: 'Kommentaren er for stor.',
    origin_forbidden: 'Nettstedet tar ikke imot kommentarer fra denne siden.',
    thread_closed: 'Kommentarene er stengt.',
    parent_unknown: 'Kommentaren du svarer på, er der ikke lenger.',
    edit_closed: 'Den kan ikke lenger redigeres.',
    version_conflict: 'Den er endret i mellomtiden. Last siden på nytt for å se den.',
    not_yours: 'Denne enheten har ikke nøkkelen som skrev den.',
    not_found: 'Tjeneren kjenner ikke dette nettstedet.',
  },
  troubleOther: 'Noe gikk galt på tjeneren.',
  tryAgainIn: (seconds) =>
    plural(seconds, { one: 'Prøv igjen om # sekund.', other: 'Prøv igjen om # sekunder.' }),
};
