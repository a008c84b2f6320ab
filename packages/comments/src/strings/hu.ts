import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('hu');

/** Hungarian: what is read before anything is written. */
export const hu: CommentsStrings = {
  leaveComment: 'Hozzászólás írása',
  replyTo: (name) => `Válasz neki: ${isolate(name)}`,
  emailPromise: 'Az e-mail-címe nem lesz nyilvános.',
  requiredMark: 'A kötelező mezők jele:',
  fields: { text: 'Hozzászólás', name: 'Név', email: 'E-mail-cím', website: 'Webhely' },
  rememberMe: 'Emlékezzen rám ezen az eszközön',
  postComment: 'Hozzászólás elküldése',
  postReply: 'Válasz elküldése',
  cancel: 'Mégse',
  notLoaded: 'Nem sikerült betölteni. A szövege itt marad: próbálja újra.',
  localOnly: 'Ezek a hozzászólások ebben a böngészőben maradnak.',
  preview: 'Előnézet',
  noticeTitle: 'Mi történik az adataival',
  comments: 'Hozzászólások',
  commentCount: (count) => plural(count, { one: '# hozzászólás', other: '# hozzászólás' }),
  loading: 'Hozzászólások betöltése…',
  empty: 'Még nincs hozzászólás. Az Öné lenne az első.',
  offline: 'Nincs kapcsolat. A hozzászólások a hálózat visszatértekor töltődnek be.',
  failed: 'A hozzászólásokat nem sikerült betölteni.',
  closed: 'A hozzászólások le vannak zárva.',
  showMore: 'Több megjelenítése',
  replyCount: (count) => plural(count, { one: '# válasz', other: '# válasz' }),
  showReplies: (count) =>
    plural(count, { one: 'Még # válasz megjelenítése', other: 'Még # válasz megjelenítése' }),
  showNew: (count) => plural(count, { one: '# új hozzászólás', other: '# új hozzászólás' }),
  sortBy: 'Sorrend',
  sorts: { newest: 'Legújabb elöl', oldest: 'Legrégebbi elöl', discussed: 'Legtöbbet vitatott' },
  siteRole: 'Szerkesztőség',
  pinned: 'Kitűzve',
  report: 'Bejelentés',
  useful: (count) => (count === 0 ? 'Hasznos' : `Hasznos · ${count}`),
  reply: 'Válasz',
  inReplyTo: 'válaszul neki:',
  deleted: 'Ezt a hozzászólást törölték.',
  anonymous: 'Névtelen',
  edited: 'szerkesztve',
  tryAgain: 'Próbálja újra',
};
