import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('fi');

/** Finnish: what is read before anything is written. */
export const fi: CommentsStrings = {
  leaveComment: 'Jätä kommentti',
  replyTo: (name) => `Vastaus: ${isolate(name)}`,
  emailPromise: 'Sähköpostiosoitettasi ei julkaista.',
  requiredMark: 'Pakolliset kentät on merkitty:',
  fields: { text: 'Kommentti', name: 'Nimi', email: 'Sähköpostiosoite', website: 'Verkkosivusto' },
  rememberMe: 'Muista minut tällä laitteella',
  postComment: 'Lähetä kommentti',
  postReply: 'Lähetä vastaus',
  cancel: 'Peruuta',
  notLoaded: 'Lataaminen ei onnistunut. Tekstisi säilyy tässä: yritä uudelleen.',
  localOnly: 'Nämä kommentit pysyvät tässä selaimessa.',
  preview: 'Esikatselu',
  noticeTitle: 'Mitä tiedoillesi tapahtuu',
  comments: 'Kommentit',
  commentCount: (count) => plural(count, { one: '# kommentti', other: '# kommenttia' }),
  loading: 'Ladataan kommentteja…',
  empty: 'Ei vielä kommentteja. Sinun olisi ensimmäinen.',
  offline: 'Olet offline-tilassa. Kommentit ladataan, kun verkko palaa.',
  failed: 'Kommentteja ei voitu ladata.',
  closed: 'Kommentointi on suljettu.',
  showMore: 'Näytä lisää',
  replyCount: (count) => plural(count, { one: '# vastaus', other: '# vastausta' }),
  showReplies: (count) =>
    plural(count, { one: 'Näytä vielä # vastaus', other: 'Näytä vielä # vastausta' }),
  showNew: (count) => plural(count, { one: '# uusi kommentti', other: '# uutta kommenttia' }),
  sortBy: 'Järjestys',
  sorts: { newest: 'Uusimmat ensin', oldest: 'Vanhimmat ensin', discussed: 'Keskustelluimmat' },
  siteRole: 'Toimitus',
  pinned: 'Kiinnitetty',
  report: 'Ilmoita',
  useful: (count) => (count === 0 ? 'Hyödyllinen' : `Hyödyllinen · ${count}`),
  reply: 'Vastaa',
  inReplyTo: 'vastauksena:',
  deleted: 'Tämä kommentti on poistettu.',
  anonymous: 'Nimetön',
  edited: 'muokattu',
  tryAgain: 'Yritä uudelleen',
};
