import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('nb');

/** Norwegian Bokmål: what is read before anything is written. */
export const nb: CommentsStrings = {
  leaveComment: 'Skriv en kommentar',
  replyTo: (name) => `Svar til ${isolate(name)}`,
  emailPromise: 'E-postadressen din blir ikke publisert.',
  requiredMark: 'Obligatoriske felt er merket med',
  fields: { text: 'Kommentar', name: 'Navn', email: 'E-postadresse', website: 'Nettsted' },
  rememberMe: 'Husk meg på denne enheten',
  postComment: 'Publiser kommentaren',
  postReply: 'Publiser svaret',
  cancel: 'Avbryt',
  notLoaded: 'Dette kunne ikke lastes. Teksten din blir her: prøv igjen.',
  localOnly: 'Disse kommentarene blir i denne nettleseren.',
  preview: 'Forhåndsvisning',
  noticeTitle: 'Hva som skjer med opplysningene dine',
  comments: 'Kommentarer',
  commentCount: (count) => plural(count, { one: '# kommentar', other: '# kommentarer' }),
  loading: 'Laster kommentarer…',
  empty: 'Ingen kommentarer ennå. Din ville blitt den første.',
  offline: 'Du er frakoblet. Kommentarene lastes når nettet er tilbake.',
  failed: 'Kommentarene kunne ikke lastes.',
  closed: 'Kommentarene er stengt.',
  showMore: 'Vis flere',
  replyCount: (count) => plural(count, { one: '# svar', other: '# svar' }),
  showReplies: (count) => plural(count, { one: 'Vis # svar til', other: 'Vis # svar til' }),
  showNew: (count) => plural(count, { one: '# ny kommentar', other: '# nye kommentarer' }),
  sortBy: 'Rekkefølge',
  sorts: { newest: 'Nyeste først', oldest: 'Eldste først', discussed: 'Mest diskuterte' },
  siteRole: 'Redaksjonen',
  pinned: 'Festet',
  report: 'Rapporter',
  useful: (count) => (count === 0 ? 'Nyttig' : `Nyttig · ${count}`),
  reply: 'Svar',
  inReplyTo: 'som svar til',
  deleted: 'Denne kommentaren er slettet.',
  anonymous: 'Anonym',
  edited: 'redigert',
  tryAgain: 'Prøv igjen',
};
