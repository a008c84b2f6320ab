import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('lt');

/** Lithuanian: what is read before anything is written. */
export const lt: CommentsStrings = {
  leaveComment: 'Palikite komentarą',
  replyTo: (name) => `Atsakymas: ${isolate(name)}`,
  emailPromise: 'Jūsų el. pašto adresas nebus skelbiamas.',
  requiredMark: 'Privalomi laukai pažymėti ženklu',
  fields: { text: 'Komentaras', name: 'Vardas', email: 'El. pašto adresas', website: 'Svetainė' },
  rememberMe: 'Prisiminti mane šiame įrenginyje',
  postComment: 'Skelbti komentarą',
  postReply: 'Skelbti atsakymą',
  cancel: 'Atšaukti',
  notLoaded: 'Įkelti nepavyko. Jūsų tekstas lieka čia: bandykite dar kartą.',
  localOnly: 'Šie komentarai lieka šioje naršyklėje.',
  preview: 'Peržiūra',
  noticeTitle: 'Kas vyksta su jūsų duomenimis',
  comments: 'Komentarai',
  commentCount: (count) =>
    plural(count, {
      one: '# komentaras',
      few: '# komentarai',
      many: '# komentaro',
      other: '# komentarų',
    }),
  loading: 'Komentarai įkeliami…',
  empty: 'Komentarų dar nėra. Jūsų būtų pirmas.',
  offline: 'Nėra ryšio. Komentarai įsikels, kai tinklas grįš.',
  failed: 'Komentarų įkelti nepavyko.',
  closed: 'Komentarai uždaryti.',
  showMore: 'Rodyti daugiau',
  replyCount: (count) =>
    plural(count, {
      one: '# atsakymas',
      few: '# atsakymai',
      many: '# atsakymo',
      other: '# atsakymų',
    }),
  showReplies: (count) =>
    plural(count, {
      one: 'Rodyti dar # atsakymą',
      few: 'Rodyti dar # atsakymus',
      many: 'Rodyti dar # atsakymo',
      other: 'Rodyti dar # atsakymų',
    }),
  showNew: (count) =>
    plural(count, {
      one: '# naujas komentaras',
      few: '# nauji komentarai',
      many: '# naujo komentaro',
      other: '# naujų komentarų',
    }),
  sortBy: 'Tvarka',
  sorts: { newest: 'Naujausi', oldest: 'Seniausi', discussed: 'Labiausiai aptariami' },
  siteRole: 'Redakcija',
  pinned: 'Prisegta',
  report: 'Pranešti',
  useful: (count) => (count === 0 ? 'Naudinga' : `Naudinga · ${count}`),
  reply: 'Atsakyti',
  inReplyTo: 'atsakant į:',
  deleted: 'Šis komentaras ištrintas.',
  anonymous: 'Anonimas',
  edited: 'pakeista',
  tryAgain: 'Bandyti dar kartą',
};
