import { formatIn, isolate } from '../format.js';
import type { WritingStrings } from './strings.js';

const { plural } = formatIn('mt');

/** Maltese: what is said to somebody who writes. */
export const mt: WritingStrings = {
  fieldErrors: {
    text: {
      required: 'Ikteb il-kumment tiegħek.',
      too_long: 'Dan il-kumment huwa twil wisq.',
      invalid: 'Dan it-test ma jistax jintbagħat.',
    },
    name: {
      required: 'Ikteb isem, tiegħek jew psewdonimu.',
      too_long: 'Dan l-isem huwa twil wisq: 80 karattru l-aktar.',
      invalid: 'F’dan l-isem m’hemm ebda karattru li jidher.',
    },
    email: {
      required: 'Ikteb l-indirizz elettroniku tiegħek.',
      too_long: 'Dan l-indirizz huwa twil wisq biex ikun elettroniku.',
      invalid: 'Indirizz elettroniku jidher hekk: isem@example.org.',
    },
    website: {
      required: 'Ikteb l-indirizz tas-sit tiegħek.',
      too_long: 'Dan l-indirizz huwa twil wisq: 200 karattru l-aktar.',
      invalid: 'Indirizz jidher hekk: https://example.org.',
    },
  },
  charactersLeft: (count) =>
    plural(count, {
      one: 'Fadal karattru #',
      two: 'Fadal # karattri',
      few: 'Fadal # karattri',
      many: 'Fadal # karattru',
      other: 'Fadal # karattru',
    }),
  charactersOver: (count) =>
    plural(count, {
      one: 'karattru # żejjed',
      two: '# karattri żejda',
      few: '# karattri żejda',
      many: '# karattru żejda',
      other: '# karattru żejda',
    }),
  emailLeftOut: 'Intbagħat mingħajr l-indirizz elettroniku tiegħek, li ma setax jiġi kriptat.',
  emailUnsent: {
    browser:
      'Ma jintalab ebda indirizz elettroniku: dan il-brawżer ma jistax jikkriptah fuq din il-paġna, u aħna qatt ma nibagħtuh fil-miftuħ.',
    no_key:
      'Ma jintalab ebda indirizz elettroniku: dan is-sit m’għandux ċavetta biex jikkriptah, u aħna qatt ma nibagħtuh fil-miftuħ.',
    other_key:
      'Ma jintalab ebda indirizz elettroniku: iċ-ċavetta li joffri s-sit mhix dik li tistenna din il-paġna, u indirizz ma jkunx sigur.',
  },
  notEditable:
    'Dan il-brawżer ma jistax iżomm iċ-ċavetta li tagħmlek awtur: ma tkunx tista’ teditja jew tħassar il-kumment.',
  moderated: {
    all: 'Persuna taqra l-kummenti qabel ma jiġu ppubblikati.',
    first: 'Persuna taqra l-ewwel kummenti qabel ma jiġu ppubblikati.',
  },
  replyMail: 'Għarrafni bit-tweġibiet bl-ittra elettronika',
  replyMailMeans: 'L-ewwel tasal ittra li fiha tikkonferma dan.',
  sending: 'Qed jintbagħat…',
  published: 'Il-kumment tiegħek ġie ppubblikat.',
  held: 'Il-kumment tiegħek wasal. Qed jistenna li taqrah persuna.',
  sentLater: 'Il-kumment tiegħek jinżamm fuq dan l-apparat u jintbagħat waħdu.',
  waiting: 'Qed jistenna li jintbagħat.',
  notSent: 'Ma ntbagħatx.',
  edit: 'Editja',
  discard: 'Armi',
  draftRestored: 'L-abbozz reġa’ lura',
  draftDiscarded: 'L-abbozz intrema',
  undo: 'Ħoll',
  ownComments: 'Il-kummenti tiegħi',
  remove: 'Ħassar',
  save: 'Issejvja',
  editText: 'Editja l-kumment tiegħek',
  saved: 'Il-bidliet tiegħek ġew ippubblikati.',
  removed: 'Il-kumment tiegħek tħassar. Għal ftit tista’ tieħu dan lura.',
  restored: 'Il-kumment tiegħek reġa’ lura.',
  loadingOwn: 'Qed jitgħabbew il-kummenti tiegħek…',
  noOwn: 'Hawn m’hemm xejn miktub fuq dan l-apparat.',
  close: 'Agħlaq',
  older: 'Uri eqdem',
  exportData: 'Niżżel bħala data (JSON)',
  exportText: 'Niżżel bħala test',
  forgetMe: 'Insieni fuq dan l-apparat',
  forgetMeMeans:
    'Iċ-ċavetta li tagħmlek awtur tinqered, flimkien mal-abbozzi u d-dettalji mfakkra. Il-kummenti jibqgħu, u ħadd ma jista’ jeditjahom jew iħassarhom aktar minn hawn.',
  eraseAll: 'Ħassar dak kollu li ktibt hawn',
  eraseAllMeans:
    'Il-kummenti kollha tiegħek fuq dan is-sit jitħassru għal dejjem. Dan ma jistax jittieħed lura.',
  keep: 'Żomm kollox',
  forgotten: 'Dan l-apparat intesa.',
  erased: (count) =>
    plural(count, {
      one: 'Tħassar kumment #.',
      two: 'Tħassru # kummenti.',
      few: 'Tħassru # kummenti.',
      many: 'Tħassru # kumment.',
      other: 'Tħassru # kumment.',
    }),
  states: {
    pending: 'Jistenna li jinqara',
    published: 'Ippubblikat',
    spam: 'Jistenna li jinqara',
    refused: 'Mhux ippubblikat',
    trash: 'Mhux ippubblikat',
    deleted: 'Imħassar',
  },
  reportTitle: 'Irrapporta dan il-kumment',
  reportWhat: 'X’hemm ħażin',
  reportPick: 'Agħżel x’hemm ħażin.',
  reportWhy: 'Għaliex taħseb li huwa illegali jew kontra r-regoli',
  reportWhyMissing: 'Għid għaliex.',
  reportName: 'Ismek (mhux obbligatorju)',
  reportEmail:
    'L-indirizz elettroniku tiegħek (mhux obbligatorju, kriptat; biex ngħidulek l-eżitu)',
  reportGoodFaith: 'B’bona fidi, nemmen li dak li ngħid hawn huwa preċiż u sħiħ.',
  reportGoodFaithMissing: 'Immarka d-dikjarazzjoni ta’ bona fidi biex tibgħat ir-rapport.',
  reportSend: 'Ibgħat ir-rapport',
  reportReceived: (id) => `Ir-rapport tiegħek wasal. Referenza: ${isolate(id)}`,
  reportCategories: {
    minors: 'Abbuż sesswali tat-tfal',
    violence: 'Theddida jew sejħa għall-vjolenza',
    speech: 'Mibegħda, insult jew malafama',
    privacy: 'Data personali ta’ xi ħadd',
    scam: 'Frodi jew phishing',
    property: 'Drittijiet tal-awtur jew trademark',
    rules: 'Kontra r-regoli ta’ dan is-sit',
    other: 'Xi ħaġa oħra',
  },
  draftKept: 'Ma ntilef xejn: it-test tiegħek jinżamm hawn.',
  noticeWho: (controller) => `Responsabbli: ${isolate(controller)}.`,
  noticeLocal: 'Dak li tikteb jibqa’ f’dan il-brawżer, u ħadd aktar ma jarah.',
  noticeContact: 'Kuntatt',
  noticeWhy:
    'Il-kumment, ismek u s-sit tiegħek huma pubbliċi. Iservu d-diskussjoni taħt dan l-artiklu, li hija interess leġittimu ta’ dan is-sit. Ebda servizz ta’ terzi ma jirċevihom, u l-indirizz IP tiegħek ma jinħażinx.',
  noticeEmail:
    'L-indirizz elettroniku tiegħek jiġi kriptat fil-brawżer. Il-moderaturi biss jistgħu jiftħuh, biex jiktbulek dwar il-kumment, u kull ftuħ jiġi rreġistrat.',
  noticeHowLong: (days) =>
    `Kumment ippubblikat jibqa’ sakemm titlob li jitneħħa. Dawk mhux mixtieqa u miċħuda jitħassru wara ${plural(days, { one: 'jum #', two: '# jumejn', few: '# jiem', many: '# jum', other: '# jum' })}.`,
  noticeRights:
    'Tista’ titlob li tara, tikkoreġi, tirċievi jew tħassar id-data tiegħek, toġġezzjona għall-użu tagħha, u tressaq ilment quddiem awtorità tal-protezzjoni tad-data.',
  noticePolicy: 'Politika tal-privatezza',
  heldBadge: 'Jistenna li jinqara',
  refusedBadge: 'Mhux ippubblikat',
  commentMissing: 'Il-kumment li qed tfittex mhux hawn: mhux ippubblikat, jew m’għadux.',
  reasons: {
    hold_all: 'Hawn il-kummenti kollha jinqraw qabel ma jiġu ppubblikati.',
    previously_approved: 'Hawn l-ewwel kummenti jinqraw qabel ma jiġu ppubblikati.',
    max_links: 'Fih ħafna links.',
    moderation_words: 'Fih kelma li dan is-sit irid jara.',
    disallowed_words: 'Fih kelma li dan is-sit ma jaċċettax.',
    fast_typist: 'Inkiteb aktar malajr milli persuna soltu tikteb.',
    honeypot: 'Imtela qasam li n-nies ma jarawx.',
  },
  reasonOther: 'Regola tal-moderazzjoni talbet ħarsa.',
  trouble: {
    offline: 'M’intix konness.',
    timeout: 'Is-server ma weġibx fil-ħin.',
    unreachable: 'Is-server ma jistax jintlaħaq.',
    unavailable: 'Is-server mhux disponibbli bħalissa.',
    rate_limited: 'Waslu wisq talbiet min-netwerk tiegħek.',
    flood: 'Għadek kif ippubblikajt kumment.',
    duplicate: 'Dan l-istess kumment diġà ppubblikajtu.',
    id_conflict: 'Verżjoni eqdem ta’ dan il-kumment kienet diġà waslet.',
    too_large: 'Dan il-kumment huwa kbir wisq.',
    origin_forbidden: 'Dan is-sit ma jaċċettax kummenti minn din il-paġna.',
    parent_unknown: 'Il-kumment li qed twieġeb m’għadux hemm.',
    edit_closed: 'Ma jistax jiġi editjat aktar.',
    version_conflict: 'Sadanittant inbidel. Erġa’ għabbi l-paġna biex tarah.',
    not_yours: 'Dan l-apparat m’għandux iċ-ċavetta li kitbitu.',
    not_found: 'Is-server ma jafx b’dan is-sit.',
    thread_closed: 'Il-kummenti huma magħluqa.',
  },
  troubleOther: 'Xi ħaġa marret ħażin fuq is-server.',
  tryAgainIn: (seconds) =>
    plural(seconds, {
      one: 'Erġa’ pprova wara sekonda #.',
      two: 'Erġa’ pprova wara # sekondi.',
      few: 'Erġa’ pprova wara # sekondi.',
      many: 'Erġa’ pprova wara # sekonda.',
      other: 'Erġa’ pprova wara # sekonda.',
    }),
};
