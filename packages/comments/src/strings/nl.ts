import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('nl');

/** Dutch: what is read before anything is written. */
export const nl: CommentsStrings = {
  leaveComment: 'Laat een reactie achter',
  replyTo: (name) => `Antwoord aan ${isolate(name)}`,
  emailPromise: 'Uw e-mailadres wordt niet gepubliceerd.',
  requiredMark: 'Verplichte velden zijn gemarkeerd met',
  fields: { text: 'Reactie', name: 'Naam', email: 'E-mailadres', website: 'Website' },
  rememberMe: 'Onthoud mij op dit apparaat',
  postComment: 'Reactie plaatsen',
  postReply: 'Antwoord plaatsen',
  cancel: 'Annuleren',
  notLoaded: 'Dit kon niet worden geladen. Uw tekst blijft hier: probeer het opnieuw.',
  localOnly: 'Deze reacties blijven in deze browser.',
  preview: 'Voorbeeld',
  noticeTitle: 'Wat er met uw gegevens gebeurt',
  comments: 'Reacties',
  commentCount: (count) => plural(count, { one: '# reactie', other: '# reacties' }),
  loading: 'Reacties worden geladen…',
  empty: 'Nog geen reacties. De uwe zou de eerste zijn.',
  offline: 'U bent offline. De reacties laden zodra er weer netwerk is.',
  failed: 'De reacties konden niet worden geladen.',
  closed: 'De reacties zijn gesloten.',
  showMore: 'Meer tonen',
  replyCount: (count) => plural(count, { one: '# antwoord', other: '# antwoorden' }),
  showReplies: (count) =>
    plural(count, { one: 'Nog # antwoord tonen', other: 'Nog # antwoorden tonen' }),
  showNew: (count) => plural(count, { one: '# nieuwe reactie', other: '# nieuwe reacties' }),
  sortBy: 'Volgorde',
  sorts: { newest: 'Nieuwste eerst', oldest: 'Oudste eerst', discussed: 'Meest besproken' },
  siteRole: 'Redactie',
  pinned: 'Vastgezet',
  report: 'Melden',
  useful: (count) => (count === 0 ? 'Nuttig' : `Nuttig · ${count}`),
  reply: 'Beantwoorden',
  inReplyTo: 'als antwoord aan',
  deleted: 'Deze reactie is verwijderd.',
  anonymous: 'Anoniem',
  edited: 'bewerkt',
  tryAgain: 'Opnieuw proberen',
};
