import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('eu');

/** Basque: what is read before anything is written. */
export const eu: CommentsStrings = {
  leaveComment: 'Utzi iruzkina',
  replyTo: (name) => `Erantzuna: ${isolate(name)}`,
  emailPromise: 'Zure helbide elektronikoa ez da argitaratuko.',
  requiredMark: 'Nahitaezko eremuen ikurra:',
  fields: { text: 'Iruzkina', name: 'Izena', email: 'Helbide elektronikoa', website: 'Webgunea' },
  rememberMe: 'Gogoratu gailu honetan',
  postComment: 'Argitaratu iruzkina',
  postReply: 'Argitaratu erantzuna',
  cancel: 'Utzi',
  notLoaded: 'Ezin izan da kargatu. Zure testua hemen geratzen da: saiatu berriro.',
  localOnly: 'Iruzkin hauek nabigatzaile honetan geratzen dira.',
  preview: 'Aurrebista',
  noticeTitle: 'Zer gertatzen den zure datuekin',
  comments: 'Iruzkinak',
  commentCount: (count) => plural(count, { one: 'Iruzkin #', other: '# iruzkin' }),
  loading: 'Iruzkinak kargatzen…',
  empty: 'Oraindik ez dago iruzkinik. Zurea litzateke lehena.',
  offline: 'Konexiorik gabe zaude. Iruzkinak sarea itzultzean kargatuko dira.',
  failed: 'Ezin izan dira iruzkinak kargatu.',
  closed: 'Iruzkinak itxita daude.',
  showMore: 'Erakutsi gehiago',
  replyCount: (count) => plural(count, { one: 'Erantzun #', other: '# erantzun' }),
  showReplies: (count) =>
    plural(count, { one: 'Erakutsi beste erantzun #', other: 'Erakutsi beste # erantzun' }),
  showNew: (count) => plural(count, { one: 'Iruzkin berri #', other: '# iruzkin berri' }),
  sortBy: 'Ordena',
  sorts: { newest: 'Berrienak', oldest: 'Zaharrenak', discussed: 'Eztabaidatuenak' },
  siteRole: 'Erredakzioa',
  pinned: 'Finkatua',
  report: 'Salatu',
  useful: (count) => (count === 0 ? 'Erabilgarria' : `Erabilgarria · ${count}`),
  reply: 'Erantzun',
  inReplyTo: 'honi erantzunez:',
  deleted: 'Iruzkin hau ezabatu da.',
  anonymous: 'Anonimoa',
  edited: 'editatua',
  tryAgain: 'Saiatu berriro',
};
