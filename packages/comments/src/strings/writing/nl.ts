import { formatIn, isolate } from '../format.js';
import type { WritingStrings } from './strings.js';

const { plural } = formatIn('nl');

/** Dutch: what is said to somebody who writes. */
export const nl: WritingStrings = {
  fieldErrors: {
    text: {
      required: 'Schrijf uw reactie.',
      too_long: 'Deze reactie is te lang.',
      invalid: 'Deze tekst kan niet worden verzonden.',
    },
    name: {
      required: 'Vul een naam in, de uwe of een schuilnaam.',
      too_long: 'Deze naam is te lang: hoogstens 80 tekens.',
      invalid: 'Deze naam heeft geen zichtbaar teken.',
    },
    email: {
      required: 'Vul uw e-mailadres in.',
      too_long: 'Dit adres is te lang voor een e-mailadres.',
      invalid: 'Een e-mailadres ziet eruit als naam@voorbeeld.nl.',
    },
    website: {
      required: 'Vul het adres van uw site in.',
      too_long: 'Dit adres is te lang: hoogstens 200 tekens.',
      invalid: 'Een adres ziet eruit als https://voorbeeld.nl.',
    },
  },
  charactersLeft: (count) => plural(count, { one: 'Nog # teken', other: 'Nog # tekens' }),
  charactersOver: (count) => plural(count, { one: '# teken te veel', other: '# tekens te veel' }),
  emailLeftOut: 'Hij ging zonder uw e-mailadres, dat niet kon worden versleuteld.',
  emailUnsent: {
    browser:
      'Er wordt geen e-mailadres gevraagd: deze browser kan het op deze pagina niet versleutelen, en onversleuteld versturen we het nooit.',
    no_key:
      'Er wordt geen e-mailadres gevraagd: deze site heeft er geen sleutel voor, en onversleuteld versturen we het nooit.',
    other_key:
      'Er wordt geen e-mailadres gevraagd: de sleutel van deze site is niet die welke deze pagina verwacht, dus een adres zou niet veilig zijn.',
  },
  notEditable:
    'Deze browser kan de sleutel niet bewaren die u tot auteur maakt: u zult uw reactie niet kunnen bewerken of verwijderen.',
  moderated: {
    all: 'Reacties worden door een mens gelezen voordat ze verschijnen.',
    first: 'Eerste reacties worden door een mens gelezen voordat ze verschijnen.',
  },
  replyMail: 'Meld mij antwoorden per e-mail',
  replyMailMeans: 'Eerst komt een e-mail waarin u dat bevestigt.',
  sending: 'Wordt verzonden…',
  published: 'Uw reactie is gepubliceerd.',
  held: 'Uw reactie is aangekomen. Ze wacht tot een mens haar leest.',
  sentLater: 'Uw reactie is op dit apparaat bewaard en wordt vanzelf verzonden.',
  waiting: 'Wacht op verzending.',
  notSent: 'Niet verzonden.',
  edit: 'Bewerken',
  discard: 'Weggooien',
  draftRestored: 'Concept teruggehaald',
  draftDiscarded: 'Concept weggegooid',
  undo: 'Ongedaan maken',
  ownComments: 'Mijn reacties',
  remove: 'Verwijderen',
  save: 'Opslaan',
  editText: 'Bewerk uw reactie',
  saved: 'Uw wijzigingen zijn gepubliceerd.',
  removed: 'Uw reactie is verwijderd. U kunt dat nog even ongedaan maken.',
  restored: 'Uw reactie is terug.',
  loadingOwn: 'Uw reacties worden geladen…',
  noOwn: 'Niets van wat op dit apparaat is geschreven, staat hier.',
  close: 'Sluiten',
  older: 'Oudere tonen',
  exportData: 'Downloaden als gegevens (JSON)',
  exportText: 'Downloaden als tekst',
  forgetMe: 'Vergeet mij op dit apparaat',
  forgetMeMeans:
    'De sleutel die u tot auteur maakt, wordt vernietigd, met concepten en onthouden gegevens. Uw reacties blijven, en niemand kan ze hier nog bewerken of verwijderen.',
  eraseAll: 'Wis alles wat ik hier schreef',
  eraseAllMeans:
    'Al uw reacties op deze site worden voorgoed gewist. Dit kan niet ongedaan worden gemaakt.',
  keep: 'Alles houden',
  forgotten: 'Dit apparaat is vergeten.',
  erased: (count) =>
    plural(count, { one: '# reactie is gewist.', other: '# reacties zijn gewist.' }),
  states: {
    pending: 'Wacht om gelezen te worden',
    published: 'Gepubliceerd',
    spam: 'Wacht om gelezen te worden',
    refused: 'Niet gepubliceerd',
    trash: 'Niet gepubliceerd',
    deleted: 'Verwijderd',
  },
  reportTitle: 'Deze reactie melden',
  reportWhat: 'Wat er mis is',
  reportPick: 'Kies wat er mis is.',
  reportWhy: 'Waarom u denkt dat ze onwettig of tegen de regels is',
  reportWhyMissing: 'Zeg waarom.',
  reportName: 'Uw naam (niet verplicht)',
  reportEmail: 'Uw e-mailadres (niet verplicht, versleuteld; om u de afloop te melden)',
  reportGoodFaith: 'Te goeder trouw denk ik dat wat ik hier meld juist en volledig is.',
  reportGoodFaithMissing: 'Vink de verklaring aan om de melding te versturen.',
  reportSend: 'Melding versturen',
  reportReceived: (id) => `Uw melding is aangekomen. Kenmerk: ${isolate(id)}`,
  reportCategories: {
    minors: 'Seksueel misbruik van kinderen',
    violence: 'Dreiging of oproep tot geweld',
    speech: 'Haat, belediging of laster',
    privacy: 'Iemands persoonsgegevens',
    scam: 'Oplichting of phishing',
    property: 'Auteurs- of merkrecht',
    rules: 'Tegen de regels van deze site',
    other: 'Iets anders',
  },
  draftKept: 'Niets is verloren: uw tekst blijft hier.',
  noticeWho: (controller) => `Verantwoordelijk: ${isolate(controller)}.`,
  noticeLocal: 'Wat u schrijft, blijft in deze browser en niemand anders ziet het.',
  noticeContact: 'Contact',
  noticeWhy:
    'Uw reactie, uw naam en uw website zijn openbaar. Ze dienen het gesprek onder dit artikel, een gerechtvaardigd belang van deze site. Geen andere dienst ontvangt ze en uw IP-adres wordt niet bewaard.',
  noticeEmail:
    'Uw e-mailadres wordt in uw browser versleuteld. Alleen de moderatie kan het openen, om u over uw reactie te bereiken, en elke opening wordt vastgelegd.',
  noticeHowLong: (days) =>
    `Een gepubliceerde reactie blijft tot u om verwijdering vraagt. Ongewenste en geweigerde worden na ${plural(days, { one: '# dag', other: '# dagen' })} gewist.`,
  noticeRights:
    'U kunt vragen uw gegevens te zien, te corrigeren, te ontvangen of te wissen, bezwaar maken tegen het gebruik en klagen bij een toezichthouder.',
  noticePolicy: 'Privacybeleid',
  heldBadge: 'Wacht om gelezen te worden',
  refusedBadge: 'Niet gepubliceerd',
  commentMissing: 'De reactie die u zoekt, is hier niet: ze is niet of niet meer gepubliceerd.',
  reasons: {
    hold_all: 'Hier worden alle reacties gelezen voordat ze verschijnen.',
    previously_approved: 'Hier worden eerste reacties gelezen voordat ze verschijnen.',
    max_links: 'Ze bevat veel links.',
    moderation_words: 'Ze bevat een woord dat deze site wil nakijken.',
    disallowed_words: 'Ze bevat een woord dat deze site niet aanvaardt.',
    fast_typist: 'Ze is sneller getypt dan een mens gewoonlijk typt.',
    honeypot: 'Ze vulde een veld in dat mensen niet zien.',
  },
  reasonOther: 'Een moderatieregel vroeg om nazicht.',
  trouble: {
    offline: 'U bent offline.',
    timeout: 'De server antwoordde niet op tijd.',
    unreachable: 'De server is niet bereikbaar.',
    unavailable: 'De server is nu niet beschikbaar.',
    rate_limited: 'Er kwamen te veel verzoeken van uw netwerk.',
    flood: 'U hebt net een reactie geplaatst.',
    duplicate: 'U hebt precies deze reactie al geplaatst.',
    id_conflict: 'Een eerdere versie van deze reactie was al aangekomen.',
    too_large: 'Deze reactie is te groot.',
    origin_forbidden: 'Deze site aanvaardt geen reacties vanaf deze pagina.',
    thread_closed: 'De reacties zijn gesloten.',
    parent_unknown: 'De reactie waarop u antwoordt, is er niet meer.',
    edit_closed: 'Ze kan niet meer worden bewerkt.',
    version_conflict: 'Ze is intussen veranderd. Laad de pagina opnieuw om ze te zien.',
    not_yours: 'Dit apparaat heeft niet de sleutel die ze schreef.',
    not_found: 'De server kent deze site niet.',
  },
  troubleOther: 'Er ging iets mis op de server.',
  tryAgainIn: (seconds) =>
    plural(seconds, {
      one: 'Probeer het over # seconde opnieuw.',
      other: 'Probeer het over # seconden opnieuw.',
    }),
};
