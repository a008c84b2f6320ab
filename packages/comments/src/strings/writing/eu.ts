import { formatIn, isolate } from '../format.js';
import type { WritingStrings } from './strings.js';

const { plural } = formatIn('eu');

/** Basque: what is said to somebody who writes. */
export const eu: WritingStrings = {
  fieldErrors: {
    text: {
      required: 'Idatzi zure iruzkina.',
      too_long: 'Iruzkin hau luzeegia da.',
      invalid: 'Testu hau ezin da bidali.',
    },
    name: {
      required: 'Idatzi izen bat, zurea edo ezizena.',
      too_long: 'Izen hau luzeegia da: 80 karaktere gehienez.',
      invalid: 'Izen honek ez du karaktere ikusgairik.',
    },
    email: {
      required: 'Idatzi zure helbide elektronikoa.',
      too_long: 'Helbide hau luzeegia da elektronikoa izateko.',
      invalid: 'Helbide elektroniko batek itxura hau du: izena@example.org.',
    },
    website: {
      required: 'Idatzi zure gunearen helbidea.',
      too_long: 'Helbide hau luzeegia da: 200 karaktere gehienez.',
      invalid: 'Helbide batek itxura hau du: https://example.org.',
    },
  },
  charactersLeft: (count) =>
    plural(count, { one: 'Karaktere # geratzen da', other: '# karaktere geratzen dira' }),
  charactersOver: (count) =>
    plural(count, { one: 'Karaktere # soberan', other: '# karaktere soberan' }),
  emailLeftOut: 'Zure helbiderik gabe joan da, ezin izan baita zifratu.',
  emailUnsent: {
    browser:
      'Ez da helbide elektronikorik eskatzen: nabigatzaile honek ezin du orri honetan zifratu, eta inoiz ez dugu argi bidaltzen.',
    no_key:
      'Ez da helbide elektronikorik eskatzen: gune honek ez du zifratzeko gakorik, eta inoiz ez dugu argi bidaltzen.',
    other_key:
      'Ez da helbide elektronikorik eskatzen: guneak eskaintzen duen gakoa ez da orri honek espero duena, eta helbidea ez litzateke seguru egongo.',
  },
  notEditable:
    'Nabigatzaile honek ezin du egile egiten zaituen gakoa gorde: ezingo duzu iruzkina editatu edo ezabatu.',
  moderated: {
    all: 'Pertsona batek irakurtzen ditu iruzkinak argitaratu aurretik.',
    first: 'Pertsona batek irakurtzen ditu lehen iruzkinak argitaratu aurretik.',
  },
  replyMail: 'Jakinarazi erantzunak postaz',
  replyMailMeans: 'Lehenik mezu bat iritsiko da, hori berresteko.',
  sending: 'Bidaltzen…',
  published: 'Zure iruzkina argitaratu da.',
  held: 'Zure iruzkina jaso da. Pertsona batek irakurtzeko zain dago.',
  sentLater: 'Zure iruzkina gailu honetan gordeta dago eta berez bidaliko da.',
  waiting: 'Bidaltzeko zain.',
  notSent: 'Bidali gabe.',
  edit: 'Editatu',
  discard: 'Baztertu',
  draftRestored: 'Zirriborroa berreskuratuta',
  draftDiscarded: 'Zirriborroa baztertuta',
  undo: 'Desegin',
  ownComments: 'Nire iruzkinak',
  remove: 'Ezabatu',
  save: 'Gorde',
  editText: 'Editatu zure iruzkina',
  saved: 'Zure aldaketak argitaratu dira.',
  removed: 'Zure iruzkina ezabatu da. Denbora batez desegin dezakezu.',
  restored: 'Zure iruzkina itzuli da.',
  loadingOwn: 'Zure iruzkinak kargatzen…',
  noOwn: 'Ez dago hemen gailu honetatik idatzitako ezer.',
  close: 'Itxi',
  older: 'Erakutsi zaharragoak',
  exportData: 'Deskargatu datu gisa (JSON)',
  exportText: 'Deskargatu testu gisa',
  forgetMe: 'Ahaztu gailu honetan',
  forgetMeMeans:
    'Egile egiten zaituen gakoa suntsitzen da, zirriborroekin eta gogoratutako datuekin. Iruzkinak geratzen dira, eta inork ezingo ditu hemendik editatu edo ezabatu.',
  eraseAll: 'Ezabatu hemen idatzi dudan guztia',
  eraseAllMeans: 'Gune honetako zure iruzkin guztiak betiko ezabatzen dira. Ezin da desegin.',
  keep: 'Gorde dena',
  forgotten: 'Gailu hau ahaztu da.',
  erased: (count) =>
    plural(count, { one: 'Iruzkin # ezabatu da.', other: '# iruzkin ezabatu dira.' }),
  states: {
    pending: 'Irakurtzeko zain',
    published: 'Argitaratua',
    spam: 'Irakurtzeko zain',
    refused: 'Argitaratu gabe',
    trash: 'Argitaratu gabe',
    deleted: 'Ezabatua',
  },
  reportTitle: 'Salatu iruzkin hau',
  reportWhat: 'Zer dago gaizki',
  reportPick: 'Aukeratu zer dagoen gaizki.',
  reportWhy: 'Zergatik uste duzu legez kanpokoa edo arauen aurkakoa dela',
  reportWhyMissing: 'Esan zergatik.',
  reportName: 'Zure izena (aukerakoa)',
  reportEmail: 'Zure posta (aukerakoa, zifratua; emaitza jakinarazteko)',
  reportGoodFaith: 'Fede onez, hemen diodana zuzena eta osoa dela uste dut.',
  reportGoodFaithMissing: 'Salaketa bidaltzeko, markatu fede onaren adierazpena.',
  reportSend: 'Bidali salaketa',
  reportReceived: (id) => `Zure salaketa jaso da. Erreferentzia: ${isolate(id)}`,
  reportCategories: {
    minors: 'Haurren sexu-abusua',
    violence: 'Mehatxua edo indarkeriarako deia',
    speech: 'Gorrotoa, iraina edo difamazioa',
    privacy: 'Norbaiten datu pertsonalak',
    scam: 'Iruzurra edo phishinga',
    property: 'Egile-eskubidea edo marka',
    rules: 'Gune honen arauen aurkakoa',
    other: 'Beste zerbait',
  },
  draftKept: 'Ez da ezer galtzen: zure testua hemen gordetzen da.',
  noticeWho: (controller) => `Arduraduna: ${isolate(controller)}.`,
  noticeLocal: 'Idazten duzuna nabigatzaile honetan geratzen da, eta beste inork ez du ikusten.',
  noticeContact: 'Harremanetarako',
  noticeWhy:
    'Zure iruzkina, izena eta webgunea publikoak dira. Artikulu honen azpiko eztabaidarako dira, hori gune honen interes legitimoa baita. Hirugarrenen zerbitzu batek ere ez ditu jasotzen, eta zure IP helbidea ez da gordetzen.',
  noticeEmail:
    'Zure helbide elektronikoa nabigatzailean zifratzen da. Moderatzaileek soilik ireki dezakete, iruzkinaz hitz egiteko, eta irekitze bakoitza erregistratzen da.',
  noticeHowLong: (days) =>
    `Argitaratutako iruzkina kentzea eskatu arte geratzen da. Nahi ez direnak eta baztertuak ${plural(days, { one: 'egun #', other: '# egun' })} igarota ezabatzen dira.`,
  noticeRights:
    'Zure datuak ikustea, zuzentzea, jasotzea edo ezabatzea eska dezakezu, haien erabileraren aurka egin, eta datuak babesteko agintaritzari kexa aurkeztu.',
  noticePolicy: 'Pribatutasun-politika',
  heldBadge: 'Irakurtzeko zain',
  refusedBadge: 'Argitaratu gabe',
  commentMissing: 'Bilatzen duzun iruzkina ez dago hemen: ez dago argitaratuta, edo jada ez.',
  reasons: {
    hold_all: 'Hemen iruzkin guztiak irakurtzen dira argitaratu aurretik.',
    previously_approved: 'Hemen lehen iruzkinak irakurtzen dira argitaratu aurretik.',
    max_links: 'Esteka asko ditu.',
    moderation_words: 'Gune honek begiratu nahi duen hitz bat du.',
    disallowed_words: 'Gune honek onartzen ez duen hitz bat du.',
    fast_typist: 'Pertsona batek idatzi ohi duena baino azkarrago idatzi da.',
    honeypot: 'Pertsonek ikusten ez duten eremu bat bete du.',
  },
  reasonOther: 'Moderazio-arau batek begiratzeko eskatu du.',
  trouble: {
    offline: 'Konexiorik gabe zaude.',
    timeout: 'Zerbitzariak ez du garaiz erantzun.',
    unreachable: 'Ezin da zerbitzarira iritsi.',
    unavailable: 'Zerbitzaria ez dago orain erabilgarri.',
    rate_limited: 'Zure saretik eskaera gehiegi iritsi dira.',
    flood: 'Oraintxe argitaratu duzu iruzkin bat.',
    duplicate: 'Iruzkin hau bera jada argitaratu duzu.',
    id_conflict: 'Iruzkin honen lehenagoko bertsio bat iritsita zegoen.',
    too_large: 'Iruzkin hau handiegia da.',
    origin_forbidden: 'Gune honek ez du orri honetako iruzkinik onartzen.',
    parent_unknown: 'Erantzuten ari zaren iruzkina jada ez dago.',
    edit_closed: 'Jada ezin da editatu.',
    version_conflict: 'Bitartean aldatu egin da. Kargatu orria berriro ikusteko.',
    not_yours: 'Gailu honek ez du idatzi zuen gakoa.',
    not_found: 'Zerbitzariak ez du gune hau ezagutzen.',
    thread_closed: 'Iruzkinak itxita daude.',
  },
  troubleOther: 'Zerbaitek huts egin du zerbitzarian.',
  tryAgainIn: (seconds) =>
    plural(seconds, {
      one: 'Saiatu berriro segundo # barru.',
      other: 'Saiatu berriro # segundo barru.',
    }),
};
