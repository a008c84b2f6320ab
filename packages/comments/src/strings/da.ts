import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('da');

/** Danish: what is read before anything is written. */
export const da: CommentsStrings = {
  leaveComment: 'Skriv en kommentar',
  replyTo: (name) => `Svar til ${isolate(name)}`,
  emailPromise: 'Din e-mailadresse bliver ikke offentliggjort.',
  requiredMark: 'Obligatoriske felter er markeret med',
  fields: { text: 'Kommentar', name: 'Navn', email: 'E-mailadresse', website: 'Websted' },
  rememberMe: 'Husk mig på denne enhed',
  postComment: 'Send kommentar',
  postReply: 'Send svar',
  cancel: 'Annuller',
  notLoaded: 'Det kunne ikke indlæses. Din tekst bliver her: prøv igen.',
  localOnly: 'Disse kommentarer bliver i denne browser.',
  preview: 'Forhåndsvisning',
  noticeTitle: 'Hvad der sker med dine oplysninger',
  comments: 'Kommentarer',
  commentCount: (count) => plural(count, { one: '# kommentar', other: '# kommentarer' }),
  loading: 'Indlæser kommentarer…',
  empty: 'Ingen kommentarer endnu. Din ville blive den første.',
  offline: 'Du er offline. Kommentarerne indlæses, når nettet er tilbage.',
  failed: 'Kommentarerne kunne ikke indlæses.',
  closed: 'Kommentarerne er lukket.',
  showMore: 'Vis flere',
  replyCount: (count) => plural(count, { one: '# svar', other: '# svar' }),
  showReplies: (count) => plural(count, { one: 'Vis # svar mere', other: 'Vis # svar mere' }),
  showNew: (count) => plural(count, { one: '# ny kommentar', other: '# nye kommentarer' }),
  sortBy: 'Rækkefølge',
  sorts: { newest: 'Nyeste først', oldest: 'Ældste først', discussed: 'Mest diskuterede' },
  siteRole: 'Redaktionen',
  pinned: 'Fastgjort',
  report: 'Anmeld',
  useful: (count) => (count === 0 ? 'Nyttigt' : `Nyttigt · ${count}`),
  reply: 'Svar',
  inReplyTo: 'som svar til',
  deleted: 'Denne kommentar er slettet.',
  anonymous: 'Anonym',
  edited: 'redigeret',
  tryAgain: 'Prøv igen',
};
