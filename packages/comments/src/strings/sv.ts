import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('sv');

/** Swedish: what is read before anything is written. */
export const sv: CommentsStrings = {
  leaveComment: 'Skriv en kommentar',
  replyTo: (name) => `Svara ${isolate(name)}`,
  emailPromise: 'Din e-postadress publiceras inte.',
  requiredMark: 'Obligatoriska fält är märkta med',
  fields: { text: 'Kommentar', name: 'Namn', email: 'E-postadress', website: 'Webbplats' },
  rememberMe: 'Kom ihåg mig på den här enheten',
  postComment: 'Publicera kommentaren',
  postReply: 'Publicera svaret',
  cancel: 'Avbryt',
  notLoaded: 'Det gick inte att läsa in. Din text finns kvar här: försök igen.',
  localOnly: 'De här kommentarerna stannar i den här webbläsaren.',
  preview: 'Förhandsvisning',
  noticeTitle: 'Vad som händer med dina uppgifter',
  comments: 'Kommentarer',
  commentCount: (count) => plural(count, { one: '# kommentar', other: '# kommentarer' }),
  loading: 'Läser in kommentarer…',
  empty: 'Inga kommentarer än. Din skulle bli den första.',
  offline: 'Du är offline. Kommentarerna läses in när nätet är tillbaka.',
  failed: 'Kommentarerna kunde inte läsas in.',
  closed: 'Kommentarerna är stängda.',
  showMore: 'Visa fler',
  replyCount: (count) => plural(count, { one: '# svar', other: '# svar' }),
  showReplies: (count) => plural(count, { one: 'Visa # svar till', other: 'Visa # svar till' }),
  showNew: (count) => plural(count, { one: '# ny kommentar', other: '# nya kommentarer' }),
  sortBy: 'Ordning',
  sorts: { newest: 'Nyast först', oldest: 'Äldst först', discussed: 'Mest diskuterade' },
  siteRole: 'Redaktionen',
  pinned: 'Fäst',
  report: 'Anmäl',
  useful: (count) => (count === 0 ? 'Användbart' : `Användbart · ${count}`),
  reply: 'Svara',
  inReplyTo: 'som svar till',
  deleted: 'Den här kommentaren har raderats.',
  anonymous: 'Anonym',
  edited: 'redigerad',
  tryAgain: 'Försök igen',
};
