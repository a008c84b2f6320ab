import { formatIn, isolate } from '../format.js';
import type { WritingStrings } from './strings.js';

const { plural } = formatIn('da');

/** Danish: what is said to somebody who writes. */
export const da: WritingStrings = {
  fieldErrors: {
    text: {
      required: 'Skriv din kommentar.',
      too_long: 'Denne kommentar er for lang.',
      invalid: 'Denne tekst kan ikke sendes.',
    },
    name: {
      required: 'Angiv et navn, dit eget eller et andet.',
      too_long: 'Navnet er for langt: højst 80 tegn.',
      invalid: 'Navnet har intet synligt tegn.',
    },
    email: {
      required: 'Angiv din e-mailadresse.',
      too_long: 'Adressen er for lang til en e-mailadresse.',
      invalid: 'En e-mailadresse ser sådan ud: navn@example.org.',
    },
    website: {
      required: 'Angiv adressen på dit websted.',
      too_long: 'Adressen er for lang: højst 200 tegn.',
      invalid: 'En adresse ser sådan ud: https://example.org.',
    },
  },
  charactersLeft: (count) => plural(count, { one: '# tegn tilbage', other: '# tegn tilbage' }),
  charactersOver: (count) => plural(count, { one: '# tegn for meget', other: '# tegn for meget' }),
  emailLeftOut: 'Den blev sendt uden din e-mailadresse, som ikke kunne krypteres.',
  emailUnsent: {
    browser:
      'Der spørges ikke om e-mailadresse: denne browser kan ikke kryptere den på denne side, og vi sender den aldrig i klar tekst.',
    no_key:
      'Der spørges ikke om e-mailadresse: webstedet har ingen nøgle at kryptere den med, og vi sender den aldrig i klar tekst.',
    other_key:
      'Der spørges ikke om e-mailadresse: webstedets nøgle er ikke den, som siden venter, så en adresse ville ikke være sikker.',
  },
  notEditable:
    'Denne browser kan ikke beholde nøglen, der gør dig til forfatter: du vil ikke kunne redigere eller slette din kommentar.',
  moderated: {
    all: 'Kommentarer læses af et menneske, før de offentliggøres.',
    first: 'Første kommentarer læses af et menneske, før de offentliggøres.',
  },
  replyMail: 'Giv mig besked om svar pr. e-mail',
  replyMailMeans: 'Først kommer en e-mail, hvor du bekræfter det.',
  sending: 'Sender…',
  published: 'Din kommentar er offentliggjort.',
  held: 'Din kommentar er modtaget. Den venter på, at et menneske læser den.',
  sentLater: 'Din kommentar er gemt på denne enhed og sendes af sig selv.',
  waiting: 'Venter på at blive sendt.',
  notSent: 'Ikke sendt.',
  edit: 'Rediger',
  discard: 'Kassér',
  draftRestored: 'Kladde gendannet',
  draftDiscarded: 'Kladde kasseret',
  undo: 'Fortryd',
  ownComments: 'Mine kommentarer',
  remove: 'Slet',
  save: 'Gem',
  editText: 'Rediger din kommentar',
  saved: 'Dine ændringer er offentliggjort.',
  removed: 'Din kommentar er slettet. Du kan fortryde det et stykke tid.',
  restored: 'Din kommentar er tilbage.',
  loadingOwn: 'Indlæser dine kommentarer…',
  noOwn: 'Intet, der er skrevet på denne enhed, er her.',
  close: 'Luk',
  older: 'Vis ældre',
  exportData: 'Hent som data (JSON)',
  exportText: 'Hent som tekst',
  forgetMe: 'Glem mig på denne enhed',
  forgetMeMeans:
    'Nøglen, der gør dig til forfatter, tilintetgøres sammen med kladder og huskede oplysninger. Dine kommentarer bliver, og ingen kan længere redigere eller slette dem herfra.',
  eraseAll: 'Slet alt, hvad jeg har skrevet her',
  eraseAllMeans:
    'Alle dine kommentarer på dette websted slettes for altid. Det kan ikke fortrydes.',
  keep: 'Behold alt',
  forgotten: 'Denne enhed er glemt.',
  erased: (count) =>
    plural(count, { one: '# kommentar blev slettet.', other: '# kommentarer blev slettet.' }),
  states: {
    pending: 'Venter på at blive læst',
    published: 'Offentliggjort',
    spam: 'Venter på at blive læst',
    refused: 'Ikke offentliggjort',
    trash: 'Ikke offentliggjort',
    deleted: 'Slettet',
  },
  reportTitle: 'Anmeld denne kommentar',
  reportWhat: 'Hvad der er galt',
  reportPick: 'Vælg, hvad der er galt.',
  reportWhy: 'Hvorfor du mener, at den er ulovlig eller mod reglerne',
  reportWhyMissing: 'Skriv hvorfor.',
  reportName: 'Dit navn (valgfrit)',
  reportEmail: 'Din e-mail (valgfri, krypteret; for at give dig besked om udfaldet)',
  reportGoodFaith: 'I god tro mener jeg, at det, jeg oplyser her, er rigtigt og fuldstændigt.',
  reportGoodFaithMissing: 'Sæt kryds ved erklæringen om god tro for at sende anmeldelsen.',
  reportSend: 'Send anmeldelsen',
  reportReceived: (id) => `Din anmeldelse er modtaget. Reference: ${isolate(id)}`,
  reportCategories: {
    minors: 'Seksuelt misbrug af børn',
    violence: 'Trussel eller opfordring til vold',
    speech: 'Had, fornærmelse eller bagvaskelse',
    privacy: 'En andens personoplysninger',
    scam: 'Svindel eller phishing',
    property: 'Ophavsret eller varemærke',
    rules: 'Mod webstedets regler',
    other: 'Noget andet',
  },
  draftKept: 'Intet er tabt: din tekst bliver her.',
  noticeWho: (controller) => `Ansvarlig: ${isolate(controller)}.`,
  noticeLocal: 'Det, du skriver, bliver i denne browser, og ingen andre ser det.',
  noticeContact: 'Kontakt',
  noticeWhy:
    'Din kommentar, dit navn og dit websted er offentlige. De tjener debatten under denne artikel, en legitim interesse for webstedet. Ingen fremmed tjeneste modtager dem, og din IP-adresse gemmes ikke.',
  noticeEmail:
    'Din e-mailadresse krypteres i din browser. Kun moderatorerne kan åbne den for at nå dig om din kommentar, og hver åbning logges.',
  noticeHowLong: (days) =>
    `En offentliggjort kommentar bliver, til du beder om at få den fjernet. Uønskede og afviste slettes efter ${plural(days, { one: '# dag', other: '# dage' })}.`,
  noticeRights:
    'Du kan bede om at se, rette, få udleveret eller slette dine oplysninger, gøre indsigelse mod brugen af dem og klage til en datatilsynsmyndighed.',
  noticePolicy: 'Privatlivspolitik',
  heldBadge: 'Venter på at blive læst',
  refusedBadge: 'Ikke offentliggjort',
  commentMissing:
    'Den kommentar, du søger, er her ikke: den er ikke offentliggjort, eller ikke længere.',
  reasons: {
    hold_all: 'Her læses alle kommentarer, før de offentliggøres.',
    previously_approved: 'Her læses første kommentarer, før de offentliggøres.',
    max_links: 'Den har mange links.',
    moderation_words: 'Den har et ord, som webstedet vil se på.',
    disallowed_words: 'Den har et ord, som webstedet ikke accepterer.',
    fast_typist: 'Den blev skrevet hurtigere, end et menneske plejer at skrive.',
    honeypot: 'Den udfyldte et felt, som mennesker ikke ser.',
  },
  reasonOther: 'En modereringsregel bad om et eftersyn.',
  trouble: {
    offline: 'Du er offline.',
    timeout: 'Serveren svarede ikke i tide.',
    unreachable: 'Serveren kan ikke nås.',
    unavailable: 'Serveren er ikke tilgængelig lige nu.',
    rate_limited: 'Der kom for mange forespørgsler fra dit net.',
    flood: 'Du har lige sendt en kommentar.',
    duplicate: 'Du har allerede sendt præcis denne kommentar.',
    id_conflict: 'En tidligere udgave af denne kommentar var allerede modtaget.',
    too_large: 'Denne kommentar er for stor.',
    origin_forbidden: 'Webstedet tager ikke imod kommentarer fra denne side.',
    thread_closed: 'Kommentarerne er lukket.',
    parent_unknown: 'Den kommentar, du svarer på, er der ikke længere.',
    edit_closed: 'Den kan ikke længere redigeres.',
    version_conflict: 'Den er ændret i mellemtiden. Indlæs siden igen for at se den.',
    not_yours: 'Denne enhed har ikke nøglen, der skrev den.',
    not_found: 'Serveren kender ikke dette websted.',
  },
  troubleOther: 'Noget gik galt på serveren.',
  tryAgainIn: (seconds) =>
    plural(seconds, { one: 'Prøv igen om # sekund.', other: 'Prøv igen om # sekunder.' }),
};
