import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('cy');

/** Welsh: what is read before anything is written. */
export const cy: CommentsStrings = {
  leaveComment: 'Gadewch sylw',
  replyTo: (name) => `Ateb i ${isolate(name)}`,
  emailPromise: 'Ni chaiff eich cyfeiriad e-bost ei gyhoeddi.',
  requiredMark: 'Mae meysydd gofynnol wedi’u marcio â',
  fields: { text: 'Sylw', name: 'Enw', email: 'Cyfeiriad e-bost', website: 'Gwefan' },
  rememberMe: 'Cofio fi ar y ddyfais hon',
  postComment: 'Cyhoeddi’r sylw',
  postReply: 'Cyhoeddi’r ateb',
  cancel: 'Canslo',
  notLoaded: 'Methodd y llwytho. Mae eich testun yn aros yma: rhowch gynnig arall.',
  localOnly: 'Mae’r sylwadau hyn yn aros yn y porwr hwn.',
  preview: 'Rhagolwg',
  noticeTitle: 'Beth sy’n digwydd i’ch data',
  comments: 'Sylwadau',
  commentCount: (count) =>
    plural(count, {
      zero: '# sylw',
      one: '# sylw',
      two: '# sylw',
      few: '# sylw',
      many: '# sylw',
      other: '# sylw',
    }),
  loading: 'Wrthi’n llwytho’r sylwadau…',
  empty: 'Dim sylwadau eto. Eich un chi fyddai’r cyntaf.',
  offline: 'Rydych all-lein. Bydd y sylwadau’n llwytho pan ddaw’r rhwydwaith yn ôl.',
  failed: 'Methwyd llwytho’r sylwadau.',
  closed: 'Mae’r sylwadau ar gau.',
  showMore: 'Dangos rhagor',
  replyCount: (count) =>
    plural(count, {
      zero: '# ateb',
      one: '# ateb',
      two: '# ateb',
      few: '# ateb',
      many: '# ateb',
      other: '# ateb',
    }),
  showReplies: (count) =>
    plural(count, {
      zero: 'Dangos # ateb arall',
      one: 'Dangos # ateb arall',
      two: 'Dangos # ateb arall',
      few: 'Dangos # ateb arall',
      many: 'Dangos # ateb arall',
      other: 'Dangos # ateb arall',
    }),
  showNew: (count) =>
    plural(count, {
      zero: '# sylw newydd',
      one: '# sylw newydd',
      two: '# sylw newydd',
      few: '# sylw newydd',
      many: '# sylw newydd',
      other: '# sylw newydd',
    }),
  sortBy: 'Trefn',
  sorts: { newest: 'Diweddaraf', oldest: 'Hynaf', discussed: 'Mwyaf o drafod' },
  siteRole: 'Tîm y wefan',
  pinned: 'Wedi’i binio',
  report: 'Riportio',
  useful: (count) => (count === 0 ? 'Defnyddiol' : `Defnyddiol · ${count}`),
  reply: 'Ateb',
  inReplyTo: 'mewn ateb i',
  deleted: 'Dilëwyd y sylw hwn.',
  anonymous: 'Dienw',
  edited: 'golygwyd',
  tryAgain: 'Ceisio eto',
};
