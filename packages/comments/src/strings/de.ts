import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('de');

/** German: what is read before anything is written. */
export const de: CommentsStrings = {
  leaveComment: 'Kommentar schreiben',
  replyTo: (name) => `Antwort an ${isolate(name)}`,
  emailPromise: 'Ihre E-Mail-Adresse wird nicht veröffentlicht.',
  requiredMark: 'Pflichtfelder sind markiert mit',
  fields: { text: 'Kommentar', name: 'Name', email: 'E-Mail-Adresse', website: 'Website' },
  rememberMe: 'Auf diesem Gerät an mich erinnern',
  postComment: 'Kommentar absenden',
  postReply: 'Antwort absenden',
  cancel: 'Abbrechen',
  notLoaded: 'Das konnte nicht geladen werden. Ihr Text bleibt hier: Versuchen Sie es erneut.',
  localOnly: 'Diese Kommentare bleiben in diesem Browser.',
  preview: 'Vorschau',
  noticeTitle: 'Was mit Ihren Angaben geschieht',
  comments: 'Kommentare',
  commentCount: (count) => plural(count, { one: '# Kommentar', other: '# Kommentare' }),
  loading: 'Kommentare werden geladen…',
  empty: 'Noch keine Kommentare. Ihrer wäre der erste.',
  offline: 'Sie sind offline. Die Kommentare laden, sobald das Netz wieder da ist.',
  failed: 'Die Kommentare konnten nicht geladen werden.',
  closed: 'Die Kommentare sind geschlossen.',
  showMore: 'Mehr anzeigen',
  replyCount: (count) => plural(count, { one: '# Antwort', other: '# Antworten' }),
  showReplies: (count) =>
    plural(count, { one: '# weitere Antwort anzeigen', other: '# weitere Antworten anzeigen' }),
  showNew: (count) => plural(count, { one: '# neuer Kommentar', other: '# neue Kommentare' }),
  sortBy: 'Reihenfolge',
  sorts: { newest: 'Neueste zuerst', oldest: 'Älteste zuerst', discussed: 'Meistdiskutiert' },
  siteRole: 'Redaktion',
  pinned: 'Angeheftet',
  report: 'Melden',
  useful: (count) => (count === 0 ? 'Hilfreich' : `Hilfreich · ${count}`),
  reply: 'Antworten',
  inReplyTo: 'als Antwort an',
  deleted: 'Dieser Kommentar wurde gelöscht.',
  anonymous: 'Anonym',
  edited: 'bearbeitet',
  tryAgain: 'Erneut versuchen',
};
