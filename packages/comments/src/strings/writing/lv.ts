import { formatIn, isolate } from '../format.js';
import type { WritingStrings } from './strings.js';

const { plural } = formatIn('lv');

/** Latvian: what is said to somebody who writes. */
export const lv: WritingStrings = {
  fieldErrors: {
    text: {
      required: 'Uzrakstiet komentāru.',
      too_long: 'Šis komentārs ir par garu.',
      invalid: 'Šo tekstu nevar nosūtīt.',
    },
    name: {
      required: 'Ierakstiet vārdu, savu vai segvārdu.',
      too_long: 'Šis vārds ir par garu: ne vairāk kā 80 rakstzīmju.',
      invalid: 'Šajā vārdā nav nevienas redzamas rakstzīmes.',
    },
    email: {
      required: 'Ierakstiet savu e-pasta adresi.',
      too_long: 'Šī adrese ir par garu e-pastam.',
      invalid: 'E-pasta adrese izskatās tā: vards@example.org.',
    },
    website: {
      required: 'Ierakstiet savas vietnes adresi.',
      too_long: 'Šī adrese ir par garu: ne vairāk kā 200 rakstzīmju.',
      invalid: 'Adrese izskatās tā: https://example.org.',
    },
  },
  charactersLeft: (count) =>
    plural(count, {
      zero: 'Atlikušas # rakstzīmes',
      one: 'Atlikusi # rakstzīme',
      other: 'Atlikušas # rakstzīmes',
    }),
  charactersOver: (count) =>
    plural(count, {
      zero: '# rakstzīmju par daudz',
      one: '# rakstzīme par daudz',
      other: '# rakstzīmes par daudz',
    }),
  emailLeftOut: 'Tas aizgāja bez jūsu e-pasta adreses, ko neizdevās šifrēt.',
  emailUnsent: {
    browser:
      'E-pasta adrese netiek prasīta: šis pārlūks šajā lapā to nevar šifrēt, un atklātu mēs to nekad nesūtām.',
    no_key:
      'E-pasta adrese netiek prasīta: šai vietnei nav atslēgas, ar ko to šifrēt, un atklātu mēs to nekad nesūtām.',
    other_key:
      'E-pasta adrese netiek prasīta: vietnes atslēga nav tā, ko gaida šī lapa, tāpēc adrese nebūtu drošībā.',
  },
  notEditable:
    'Šis pārlūks nevar glabāt atslēgu, kas padara jūs par autoru: komentāru nevarēsiet labot ne dzēst.',
  moderated: {
    all: 'Komentārus pirms publicēšanas izlasa cilvēks.',
    first: 'Pirmos komentārus pirms publicēšanas izlasa cilvēks.',
  },
  replyMail: 'Paziņot man par atbildēm e-pastā',
  replyMailMeans: 'Vispirms atnāk vēstule, kurā to apstiprināt.',
  sending: 'Sūta…',
  published: 'Jūsu komentārs ir publicēts.',
  held: 'Jūsu komentārs ir saņemts. Tas gaida, kad kāds to izlasīs.',
  sentLater: 'Jūsu komentārs glabājas šajā ierīcē un nosūtīsies pats.',
  waiting: 'Gaida sūtīšanu.',
  notSent: 'Nav nosūtīts.',
  edit: 'Labot',
  discard: 'Atmest',
  draftRestored: 'Melnraksts atjaunots',
  draftDiscarded: 'Melnraksts atmests',
  undo: 'Atsaukt',
  ownComments: 'Mani komentāri',
  remove: 'Dzēst',
  save: 'Saglabāt',
  editText: 'Labojiet komentāru',
  saved: 'Jūsu labojumi ir publicēti.',
  removed: 'Jūsu komentārs ir dzēsts. Kādu laiku to var atsaukt.',
  restored: 'Jūsu komentārs ir atgriezies.',
  loadingOwn: 'Ielādē jūsu komentārus…',
  noOwn: 'Šeit nav nekā, kas rakstīts šajā ierīcē.',
  close: 'Aizvērt',
  older: 'Rādīt vecākus',
  exportData: 'Lejupielādēt kā datus (JSON)',
  exportText: 'Lejupielādēt kā tekstu',
  forgetMe: 'Aizmirst mani šajā ierīcē',
  forgetMeMeans:
    'Atslēga, kas padara jūs par autoru, tiek iznīcināta kopā ar melnrakstiem un atcerētajiem datiem. Komentāri paliek, un neviens tos no šejienes vairs nevarēs labot ne dzēst.',
  eraseAll: 'Dzēst visu, ko šeit rakstīju',
  eraseAllMeans: 'Visi jūsu komentāri šajā vietnē tiek dzēsti uz visiem laikiem. To nevar atsaukt.',
  keep: 'Paturēt visu',
  forgotten: 'Šī ierīce ir aizmirsta.',
  erased: (count) =>
    plural(count, {
      zero: 'Dzēsti # komentāru.',
      one: 'Dzēsts # komentārs.',
      other: 'Dzēsti # komentāri.',
    }),
  states: {
    pending: 'Gaida izlasīšanu',
    published: 'Publicēts',
    spam: 'Gaida izlasīšanu',
    refused: 'Nav publicēts',
    trash: 'Nav publicēts',
    deleted: 'Dzēsts',
  },
  reportTitle: 'Ziņojiet par šo komentāru',
  reportWhat: 'Kas nav kārtībā',
  reportPick: 'Izvēlieties, kas nav kārtībā.',
  reportWhy: 'Kāpēc uzskatāt to par nelikumīgu vai pretēju noteikumiem',
  reportWhyMissing: 'Pasakiet, kāpēc.',
  reportName: 'Jūsu vārds (nav obligāti)',
  reportEmail: 'Jūsu e-pasts (nav obligāti, šifrēts; lai paziņotu iznākumu)',
  reportGoodFaith: 'Labticīgi uzskatu, ka šeit teiktais ir precīzs un pilnīgs.',
  reportGoodFaithMissing: 'Lai nosūtītu ziņojumu, atzīmējiet labticības apliecinājumu.',
  reportSend: 'Sūtīt ziņojumu',
  reportReceived: (id) => `Jūsu ziņojums ir saņemts. Numurs: ${isolate(id)}`,
  reportCategories: {
    minors: 'Seksuāla vardarbība pret bērniem',
    violence: 'Draudi vai aicinājums uz vardarbību',
    speech: 'Naids, apvainojums vai neslavas celšana',
    privacy: 'Kāda personas dati',
    scam: 'Krāpšana vai pikšķerēšana',
    property: 'Autortiesības vai preču zīme',
    rules: 'Pret šīs vietnes noteikumiem',
    other: 'Kas cits',
  },
  draftKept: 'Nekas nav zudis: jūsu teksts paliek šeit.',
  noticeWho: (controller) => `Atbildīgais: ${isolate(controller)}.`,
  noticeLocal: 'Tas, ko rakstāt, paliek šajā pārlūkā, un neviens cits to neredz.',
  noticeContact: 'Saziņa',
  noticeWhy:
    'Jūsu komentārs, vārds un vietne ir publiski. Tie kalpo sarunai zem šī raksta, un tā ir šīs vietnes leģitīma interese. Neviens ārējs pakalpojums tos nesaņem, un jūsu IP adrese netiek glabāta.',
  noticeEmail:
    'Jūsu e-pasta adrese tiek šifrēta pārlūkā. Atvērt to var tikai moderatori, lai rakstītu jums par komentāru, un katra atvēršana tiek pierakstīta.',
  noticeHowLong: (days) =>
    `Publicēts komentārs paliek, līdz lūdzat to noņemt. Nevēlamos un noraidītos dzēš pēc ${plural(days, { zero: '# dienām', one: '# dienas', other: '# dienām' })}.`,
  noticeRights:
    'Varat lūgt parādīt, labot, izsniegt vai dzēst savus datus, iebilst pret to izmantošanu un sūdzēties datu aizsardzības iestādei.',
  noticePolicy: 'Privātuma politika',
  heldBadge: 'Gaida izlasīšanu',
  refusedBadge: 'Nav publicēts',
  commentMissing: 'Komentāra, ko meklējat, šeit nav: tas nav publicēts vai vairs nav.',
  reasons: {
    hold_all: 'Šeit visus komentārus izlasa pirms publicēšanas.',
    previously_approved: 'Šeit pirmos komentārus izlasa pirms publicēšanas.',
    max_links: 'Tajā ir daudz saišu.',
    moderation_words: 'Tajā ir vārds, ko šī vietne grib apskatīt.',
    disallowed_words: 'Tajā ir vārds, ko šī vietne nepieņem.',
    fast_typist: 'Tas rakstīts ātrāk, nekā cilvēks parasti raksta.',
    honeypot: 'Aizpildīts lauks, ko cilvēki neredz.',
  },
  reasonOther: 'Moderēšanas noteikums lūdza apskati.',
  trouble: {
    offline: 'Nav savienojuma.',
    timeout: 'Serveris neatbildēja laikā.',
    unreachable: 'Serveris nav sasniedzams.',
    unavailable: 'Serveris pašlaik nestrādā.',
    rate_limited: 'No jūsu tīkla atnāca pārāk daudz pieprasījumu.',
    flood: 'Jūs tikko publicējāt komentāru.',
    duplicate: 'Tieši šo komentāru jau publicējāt.',
    id_conflict: 'Agrāka šī komentāra versija jau ir atnākusi.',
    too_large: 'Šis komentārs ir par lielu.',
    origin_forbidden: 'Šī vietne nepieņem komentārus no šīs lapas.',
    parent_unknown: 'Komentāra, uz kuru atbildat, vairs nav.',
    edit_closed: 'To vairs nevar labot.',
    version_conflict: 'Pa to laiku tas ir mainījies. Ielādējiet lapu vēlreiz, lai to redzētu.',
    not_yours: 'Šajā ierīcē nav atslēgas, ar ko tas rakstīts.',
    not_found: 'Serveris šo vietni nepazīst.',
    thread_closed: 'Komentāri ir slēgti.',
  },
  troubleOther: 'Serverī kaut kas nogāja greizi.',
  tryAgainIn: (seconds) =>
    plural(seconds, {
      zero: 'Mēģiniet vēlreiz pēc # sekundēm.',
      one: 'Mēģiniet vēlreiz pēc # sekundes.',
      other: 'Mēģiniet vēlreiz pēc # sekundēm.',
    }),
};
