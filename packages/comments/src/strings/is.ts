import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('is');

/** Icelandic: what is read before anything is written. */
export const is: CommentsStrings = {
  leaveComment: 'Skrifaðu athugasemd',
  replyTo: (name) => `Svar til ${isolate(name)}`,
  emailPromise: 'Netfangið þitt verður ekki birt.',
  requiredMark: 'Reitir sem verður að fylla út eru merktir með',
  fields: { text: 'Athugasemd', name: 'Nafn', email: 'Netfang', website: 'Vefsíða' },
  rememberMe: 'Muna eftir mér á þessu tæki',
  postComment: 'Birta athugasemd',
  postReply: 'Birta svar',
  cancel: 'Hætta við',
  notLoaded: 'Ekki tókst að hlaða. Textinn þinn er hér enn: reyndu aftur.',
  localOnly: 'Þessar athugasemdir verða eftir í þessum vafra.',
  preview: 'Forskoðun',
  noticeTitle: 'Hvað verður um gögnin þín',
  comments: 'Athugasemdir',
  commentCount: (count) => plural(count, { one: '# athugasemd', other: '# athugasemdir' }),
  loading: 'Hleð athugasemdum…',
  empty: 'Engar athugasemdir enn. Þín yrði sú fyrsta.',
  offline: 'Ekkert samband. Athugasemdirnar hlaðast þegar netið kemur aftur.',
  failed: 'Ekki tókst að hlaða athugasemdunum.',
  closed: 'Lokað er fyrir athugasemdir.',
  showMore: 'Sýna fleiri',
  replyCount: (count) => plural(count, { one: '# svar', other: '# svör' }),
  showReplies: (count) =>
    plural(count, { one: 'Sýna # svar til viðbótar', other: 'Sýna # svör til viðbótar' }),
  showNew: (count) => plural(count, { one: '# ný athugasemd', other: '# nýjar athugasemdir' }),
  sortBy: 'Röð',
  sorts: { newest: 'Nýjast fyrst', oldest: 'Elst fyrst', discussed: 'Mest rætt' },
  siteRole: 'Ritstjórn',
  pinned: 'Fest',
  report: 'Tilkynna',
  useful: (count) => (count === 0 ? 'Gagnlegt' : `Gagnlegt · ${count}`),
  reply: 'Svara',
  inReplyTo: 'sem svar við',
  deleted: 'Þessari athugasemd var eytt.',
  anonymous: 'Nafnlaus',
  edited: 'breytt',
  tryAgain: 'Reyna aftur',
};
