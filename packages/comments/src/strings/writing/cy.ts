import { formatIn, isolate } from '../format.js';
import type { WritingStrings } from './strings.js';

const { plural } = formatIn('cy');

/** Welsh: what is said to somebody who writes. */
export const cy: WritingStrings = {
  fieldErrors: {
    text: {
      required: 'Ysgrifennwch eich sylw.',
      too_long: 'Mae’r sylw hwn yn rhy hir.',
      invalid: 'Ni ellir anfon y testun hwn.',
    },
    name: {
      required: 'Rhowch enw, eich un chi neu ffugenw.',
      too_long: 'Mae’r enw hwn yn rhy hir: 80 nod ar y mwyaf.',
      invalid: 'Nid oes nod gweladwy yn yr enw hwn.',
    },
    email: {
      required: 'Rhowch eich cyfeiriad e-bost.',
      too_long: 'Mae’r cyfeiriad hwn yn rhy hir i fod yn e-bost.',
      invalid: 'Mae cyfeiriad e-bost yn edrych fel enw@example.org.',
    },
    website: {
      required: 'Rhowch gyfeiriad eich gwefan.',
      too_long: 'Mae’r cyfeiriad hwn yn rhy hir: 200 nod ar y mwyaf.',
      invalid: 'Mae cyfeiriad yn edrych fel https://example.org.',
    },
  },
  charactersLeft: (count) =>
    plural(count, {
      zero: '# nod ar ôl',
      one: '# nod ar ôl',
      two: '# nod ar ôl',
      few: '# nod ar ôl',
      many: '# nod ar ôl',
      other: '# nod ar ôl',
    }),
  charactersOver: (count) =>
    plural(count, {
      zero: '# nod yn ormod',
      one: '# nod yn ormod',
      two: '# nod yn ormod',
      few: '# nod yn ormod',
      many: '# nod yn ormod',
      other: '# nod yn ormod',
    }),
  emailLeftOut: 'Aeth heb eich cyfeiriad e-bost, na ellid ei amgryptio.',
  emailUnsent: {
    browser:
      'Ni ofynnir am gyfeiriad e-bost: ni all y porwr hwn ei amgryptio ar y dudalen hon, ac ni fyddwn byth yn ei anfon yn agored.',
    no_key:
      'Ni ofynnir am gyfeiriad e-bost: nid oes gan y wefan hon allwedd i’w amgryptio, ac ni fyddwn byth yn ei anfon yn agored.',
    other_key:
      'Ni ofynnir am gyfeiriad e-bost: nid yr allwedd mae’r wefan yn ei chynnig yw’r un mae’r dudalen hon yn ei disgwyl, felly ni fyddai cyfeiriad yn ddiogel.',
  },
  notEditable:
    'Ni all y porwr hwn gadw’r allwedd sy’n eich gwneud yn awdur: ni fyddwch yn gallu golygu na dileu eich sylw.',
  moderated: {
    all: 'Mae person yn darllen sylwadau cyn eu cyhoeddi.',
    first: 'Mae person yn darllen sylwadau cyntaf cyn eu cyhoeddi.',
  },
  replyMail: 'Rhoi gwybod i mi am atebion drwy e-bost',
  replyMailMeans: 'Yn gyntaf daw e-bost lle rydych yn cadarnhau hynny.',
  sending: 'Wrthi’n anfon…',
  published: 'Mae eich sylw wedi’i gyhoeddi.',
  held: 'Derbyniwyd eich sylw. Mae’n aros i berson ei ddarllen.',
  sentLater: 'Mae eich sylw ar gadw ar y ddyfais hon a chaiff ei anfon ohono’i hun.',
  waiting: 'Yn aros i gael ei anfon.',
  notSent: 'Heb ei anfon.',
  edit: 'Golygu',
  discard: 'Taflu',
  draftRestored: 'Drafft wedi’i adfer',
  draftDiscarded: 'Drafft wedi’i daflu',
  undo: 'Dadwneud',
  ownComments: 'Fy sylwadau',
  remove: 'Dileu',
  save: 'Cadw',
  editText: 'Golygwch eich sylw',
  saved: 'Mae eich newidiadau wedi’u cyhoeddi.',
  removed: 'Mae eich sylw wedi’i ddileu. Gallwch ddadwneud hynny am ychydig.',
  restored: 'Mae eich sylw yn ôl.',
  loadingOwn: 'Wrthi’n llwytho’ch sylwadau…',
  noOwn: 'Nid oes dim yma a ysgrifennwyd ar y ddyfais hon.',
  close: 'Cau',
  older: 'Dangos rhai hŷn',
  exportData: 'Lawrlwytho fel data (JSON)',
  exportText: 'Lawrlwytho fel testun',
  forgetMe: 'Anghofio fi ar y ddyfais hon',
  forgetMeMeans:
    'Caiff yr allwedd sy’n eich gwneud yn awdur ei dinistrio, gyda drafftiau a manylion a gofiwyd. Bydd eich sylwadau’n aros, ac ni all neb eu golygu na’u dileu o’r fan hon mwyach.',
  eraseAll: 'Dileu popeth a ysgrifennais yma',
  eraseAllMeans: 'Caiff eich holl sylwadau ar y wefan hon eu dileu am byth. Ni ellir dadwneud hyn.',
  keep: 'Cadw popeth',
  forgotten: 'Mae’r ddyfais hon wedi’i hanghofio.',
  erased: (count) =>
    plural(count, {
      zero: 'Dilëwyd # sylw.',
      one: 'Dilëwyd # sylw.',
      two: 'Dilëwyd # sylw.',
      few: 'Dilëwyd # sylw.',
      many: 'Dilëwyd # sylw.',
      other: 'Dilëwyd # sylw.',
    }),
  states: {
    pending: 'Yn aros i’w ddarllen',
    published: 'Cyhoeddwyd',
    spam: 'Yn aros i’w ddarllen',
    refused: 'Heb ei gyhoeddi',
    trash: 'Heb ei gyhoeddi',
    deleted: 'Dilëwyd',
  },
  reportTitle: 'Riportiwch y sylw hwn',
  reportWhat: 'Beth sydd o’i le',
  reportPick: 'Dewiswch beth sydd o’i le.',
  reportWhy: 'Pam rydych yn credu ei fod yn anghyfreithlon neu’n groes i’r rheolau',
  reportWhyMissing: 'Dywedwch pam.',
  reportName: 'Eich enw (dewisol)',
  reportEmail: 'Eich e-bost (dewisol, wedi’i amgryptio; i roi’r canlyniad i chi)',
  reportGoodFaith: 'Yn ddidwyll, credaf fod yr hyn a ddywedaf yma yn gywir ac yn gyflawn.',
  reportGoodFaithMissing: 'Ticiwch y datganiad didwylledd i anfon yr adroddiad.',
  reportSend: 'Anfon yr adroddiad',
  reportReceived: (id) => `Derbyniwyd eich adroddiad. Cyfeirnod: ${isolate(id)}`,
  reportCategories: {
    minors: 'Cam-drin plant yn rhywiol',
    violence: 'Bygythiad neu alwad i drais',
    speech: 'Casineb, sarhad neu ddifenwi',
    privacy: 'Data personol rhywun',
    scam: 'Twyll neu we-rwydo',
    property: 'Hawlfraint neu nod masnach',
    rules: 'Yn groes i reolau’r wefan hon',
    other: 'Rhywbeth arall',
  },
  draftKept: 'Ni chollwyd dim: cedwir eich testun yma.',
  noticeWho: (controller) => `Cyfrifol: ${isolate(controller)}.`,
  noticeLocal: 'Mae’r hyn a ysgrifennwch yn aros yn y porwr hwn, ac nid oes neb arall yn ei weld.',
  noticeContact: 'Cysylltu',
  noticeWhy:
    'Mae eich sylw, eich enw a’ch gwefan yn gyhoeddus. Maent yn gwasanaethu’r drafodaeth o dan yr erthygl hon, sy’n fuddiant dilys i’r wefan hon. Nid oes unrhyw wasanaeth trydydd parti yn eu derbyn, ac ni chedwir eich cyfeiriad IP.',
  noticeEmail:
    'Caiff eich cyfeiriad e-bost ei amgryptio yn eich porwr. Dim ond y cymedrolwyr all ei agor, i gysylltu â chi am eich sylw, a chofnodir pob agoriad.',
  noticeHowLong: (days) =>
    `Mae sylw a gyhoeddwyd yn aros nes i chi ofyn am ei dynnu. Caiff rhai diangen a rhai a wrthodwyd eu dileu ar ôl ${plural(days, { zero: '# diwrnod', one: '# diwrnod', two: '# ddiwrnod', few: '# diwrnod', many: '# diwrnod', other: '# diwrnod' })}.`,
  noticeRights:
    'Gallwch ofyn am weld, cywiro, derbyn neu ddileu eich data, gwrthwynebu ei ddefnyddio, a chwyno i awdurdod diogelu data.',
  noticePolicy: 'Polisi preifatrwydd',
  heldBadge: 'Yn aros i’w ddarllen',
  refusedBadge: 'Heb ei gyhoeddi',
  commentMissing:
    'Nid yw’r sylw rydych yn chwilio amdano yma: nid yw wedi’i gyhoeddi, neu nid yw mwyach.',
  reasons: {
    hold_all: 'Darllenir pob sylw yma cyn ei gyhoeddi.',
    previously_approved: 'Darllenir sylwadau cyntaf yma cyn eu cyhoeddi.',
    max_links: 'Mae ynddo lawer o ddolenni.',
    moderation_words: 'Mae ynddo air y mae’r wefan hon am edrych arno.',
    disallowed_words: 'Mae ynddo air nad yw’r wefan hon yn ei dderbyn.',
    fast_typist: 'Fe’i teipiwyd yn gyflymach nag y mae person fel arfer yn teipio.',
    honeypot: 'Llenwodd faes na all pobl ei weld.',
  },
  reasonOther: 'Gofynnodd rheol gymedroli am olwg.',
  trouble: {
    offline: 'Rydych all-lein.',
    timeout: 'Nid atebodd y gweinydd mewn pryd.',
    unreachable: 'Ni ellir cyrraedd y gweinydd.',
    unavailable: 'Nid yw’r gweinydd ar gael ar hyn o bryd.',
    rate_limited: 'Daeth gormod o geisiadau o’ch rhwydwaith.',
    flood: 'Rydych newydd gyhoeddi sylw.',
    duplicate: 'Rydych eisoes wedi cyhoeddi’r union sylw hwn.',
    id_conflict: 'Roedd fersiwn cynharach o’r sylw hwn eisoes wedi cyrraedd.',
    too_large: 'Mae’r sylw hwn yn rhy fawr.',
    origin_forbidden: 'Nid yw’r wefan hon yn derbyn sylwadau o’r dudalen hon.',
    parent_unknown: 'Nid yw’r sylw rydych yn ei ateb yno mwyach.',
    edit_closed: 'Ni ellir ei olygu mwyach.',
    version_conflict: 'Mae wedi newid yn y cyfamser. Llwythwch y dudalen eto i’w weld.',
    not_yours: 'Nid oes gan y ddyfais hon yr allwedd a’i hysgrifennodd.',
    not_found: 'Nid yw’r gweinydd yn adnabod y wefan hon.',
    thread_closed: 'Mae’r sylwadau ar gau.',
  },
  troubleOther: 'Aeth rhywbeth o’i le ar y gweinydd.',
  tryAgainIn: (seconds) =>
    plural(seconds, {
      zero: 'Ceisiwch eto ymhen # eiliad.',
      one: 'Ceisiwch eto ymhen # eiliad.',
      two: 'Ceisiwch eto ymhen # eiliad.',
      few: 'Ceisiwch eto ymhen # eiliad.',
      many: 'Ceisiwch eto ymhen # eiliad.',
      other: 'Ceisiwch eto ymhen # eiliad.',
    }),
};
