import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('mt');

/** Maltese: what is read before anything is written. */
export const mt: CommentsStrings = {
  leaveComment: 'Ħalli kumment',
  replyTo: (name) => `Tweġiba lil ${isolate(name)}`,
  emailPromise: 'L-indirizz elettroniku tiegħek mhux se jiġi ppubblikat.',
  requiredMark: 'L-oqsma meħtieġa huma mmarkati b’',
  fields: { text: 'Kumment', name: 'Isem', email: 'Indirizz elettroniku', website: 'Sit' },
  rememberMe: 'Ftakar fija fuq dan l-apparat',
  postComment: 'Ippubblika l-kumment',
  postReply: 'Ippubblika t-tweġiba',
  cancel: 'Ikkanċella',
  notLoaded: 'Ma setax jitgħabba. It-test tiegħek jibqa’ hawn: erġa’ pprova.',
  localOnly: 'Dawn il-kummenti jibqgħu f’dan il-brawżer.',
  preview: 'Dehra minn qabel',
  noticeTitle: 'X’jiġri mid-data tiegħek',
  comments: 'Kummenti',
  commentCount: (count) =>
    plural(count, {
      one: 'kumment #',
      two: '# kummenti',
      few: '# kummenti',
      many: '# kumment',
      other: '# kumment',
    }),
  loading: 'Qed jitgħabbew il-kummenti…',
  empty: 'Għad m’hemmx kummenti. Tiegħek ikun l-ewwel wieħed.',
  offline: 'M’intix konness. Il-kummenti jitgħabbew meta jerġa’ jiġi n-netwerk.',
  failed: 'Il-kummenti ma setgħux jitgħabbew.',
  closed: 'Il-kummenti huma magħluqa.',
  showMore: 'Uri aktar',
  replyCount: (count) =>
    plural(count, {
      one: 'tweġiba #',
      two: '# tweġibiet',
      few: '# tweġibiet',
      many: '# tweġiba',
      other: '# tweġiba',
    }),
  showReplies: (count) =>
    plural(count, {
      one: 'Uri tweġiba # oħra',
      two: 'Uri # tweġibiet oħra',
      few: 'Uri # tweġibiet oħra',
      many: 'Uri # tweġiba oħra',
      other: 'Uri # tweġiba oħra',
    }),
  showNew: (count) =>
    plural(count, {
      one: 'kumment ġdid #',
      two: '# kummenti ġodda',
      few: '# kummenti ġodda',
      many: '# kumment ġdid',
      other: '# kumment ġdid',
    }),
  sortBy: 'Ordni',
  sorts: { newest: 'L-aktar ġodda', oldest: 'L-aktar antiki', discussed: 'L-aktar diskussi' },
  siteRole: 'Redazzjoni',
  pinned: 'Imwaħħal',
  report: 'Irrapporta',
  useful: (count) => (count === 0 ? 'Utli' : `Utli · ${count}`),
  reply: 'Wieġeb',
  inReplyTo: 'bi tweġiba għal',
  deleted: 'Dan il-kumment tħassar.',
  anonymous: 'Anonimu',
  edited: 'editjat',
  tryAgain: 'Erġa’ pprova',
};
