import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('cs');

/** Czech: what is read before anything is written. */
export const cs: CommentsStrings = {
  leaveComment: 'Napište komentář',
  replyTo: (name) => `Odpověď: ${isolate(name)}`,
  emailPromise: 'Vaše e-mailová adresa nebude zveřejněna.',
  requiredMark: 'Povinná pole jsou označena znakem',
  fields: { text: 'Komentář', name: 'Jméno', email: 'E-mailová adresa', website: 'Web' },
  rememberMe: 'Pamatovat si mě na tomto zařízení',
  postComment: 'Odeslat komentář',
  postReply: 'Odeslat odpověď',
  cancel: 'Zrušit',
  notLoaded: 'Nepodařilo se načíst. Váš text tu zůstává: zkuste to znovu.',
  localOnly: 'Tyto komentáře zůstávají v tomto prohlížeči.',
  preview: 'Náhled',
  noticeTitle: 'Co se děje s vašimi údaji',
  comments: 'Komentáře',
  commentCount: (count) =>
    plural(count, {
      one: '# komentář',
      few: '# komentáře',
      many: '# komentáře',
      other: '# komentářů',
    }),
  loading: 'Načítají se komentáře…',
  empty: 'Zatím žádné komentáře. Váš by byl první.',
  offline: 'Jste offline. Komentáře se načtou, až bude síť zpět.',
  failed: 'Komentáře se nepodařilo načíst.',
  closed: 'Komentáře jsou uzavřeny.',
  showMore: 'Zobrazit další',
  replyCount: (count) =>
    plural(count, { one: '# odpověď', few: '# odpovědi', many: '# odpovědi', other: '# odpovědí' }),
  showReplies: (count) =>
    plural(count, {
      one: 'Zobrazit # další odpověď',
      few: 'Zobrazit # další odpovědi',
      many: 'Zobrazit # další odpovědi',
      other: 'Zobrazit # dalších odpovědí',
    }),
  showNew: (count) =>
    plural(count, {
      one: '# nový komentář',
      few: '# nové komentáře',
      many: '# nového komentáře',
      other: '# nových komentářů',
    }),
  sortBy: 'Pořadí',
  sorts: { newest: 'Od nejnovějších', oldest: 'Od nejstarších', discussed: 'Nejdiskutovanější' },
  siteRole: 'Redakce',
  pinned: 'Připnuto',
  report: 'Nahlásit',
  useful: (count) => (count === 0 ? 'Užitečné' : `Užitečné · ${count}`),
  reply: 'Odpovědět',
  inReplyTo: 'v odpovědi na:',
  deleted: 'Tento komentář byl smazán.',
  anonymous: 'Anonym',
  edited: 'upraveno',
  tryAgain: 'Zkusit znovu',
};
