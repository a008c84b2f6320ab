import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('ga');

/** Irish: what is read before anything is written. */
export const ga: CommentsStrings = {
  leaveComment: 'Fág trácht',
  replyTo: (name) => `Freagra ar ${isolate(name)}`,
  emailPromise: 'Ní fhoilseofar do sheoladh ríomhphoist.',
  requiredMark: 'Tá réimsí riachtanacha marcáilte le',
  fields: {
    text: 'Trácht',
    name: 'Ainm',
    email: 'Seoladh ríomhphoist',
    website: 'Suíomh gréasáin',
  },
  rememberMe: 'Cuimhnigh orm ar an ngléas seo',
  postComment: 'Foilsigh an trácht',
  postReply: 'Foilsigh an freagra',
  cancel: 'Cealaigh',
  notLoaded: 'Theip ar an lódáil. Fanann do théacs anseo: bain triail eile as.',
  localOnly: 'Fanann na tráchtanna seo sa bhrabhsálaí seo.',
  preview: 'Réamhamharc',
  noticeTitle: 'Cad a tharlaíonn do do shonraí',
  comments: 'Tráchtanna',
  commentCount: (count) =>
    plural(count, {
      one: '# trácht',
      two: '# thrácht',
      few: '# thrácht',
      many: '# dtrácht',
      other: '# trácht',
    }),
  loading: 'Tráchtanna á lódáil…',
  empty: 'Níl aon trácht ann fós. Bheadh do cheannsa ar an gcéad cheann.',
  offline: 'Tá tú as líne. Lódálfar na tráchtanna nuair a fhillfidh an líonra.',
  failed: 'Níorbh fhéidir na tráchtanna a lódáil.',
  closed: 'Tá na tráchtanna dúnta.',
  showMore: 'Taispeáin tuilleadh',
  replyCount: (count) =>
    plural(count, {
      one: '# fhreagra',
      two: '# fhreagra',
      few: '# fhreagra',
      many: '# bhfreagra',
      other: '# freagra',
    }),
  showReplies: (count) =>
    plural(count, {
      one: 'Taispeáin # fhreagra eile',
      two: 'Taispeáin # fhreagra eile',
      few: 'Taispeáin # fhreagra eile',
      many: 'Taispeáin # bhfreagra eile',
      other: 'Taispeáin # freagra eile',
    }),
  showNew: (count) =>
    plural(count, {
      one: '# trácht nua',
      two: '# thrácht nua',
      few: '# thrácht nua',
      many: '# dtrácht nua',
      other: '# trácht nua',
    }),
  sortBy: 'Ord',
  sorts: { newest: 'Is déanaí', oldest: 'Is sine', discussed: 'Is mó plé' },
  siteRole: 'Foireann an tsuímh',
  pinned: 'Pionnáilte',
  report: 'Tuairiscigh',
  useful: (count) => (count === 0 ? 'Úsáideach' : `Úsáideach · ${count}`),
  reply: 'Freagair',
  inReplyTo: 'mar fhreagra ar',
  deleted: 'Scriosadh an trácht seo.',
  anonymous: 'Gan ainm',
  edited: 'athraithe',
  tryAgain: 'Bain triail eile as',
};
