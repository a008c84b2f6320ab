import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('sk');

/** Slovak: what is read before anything is written. */
export const sk: CommentsStrings = {
  leaveComment: 'Napíšte komentár',
  replyTo: (name) => `Odpoveď pre ${isolate(name)}`,
  emailPromise: 'Vaša e-mailová adresa nebude zverejnená.',
  requiredMark: 'Povinné polia sú označené znakom',
  fields: { text: 'Komentár', name: 'Meno', email: 'E-mailová adresa', website: 'Webová stránka' },
  rememberMe: 'Zapamätať si ma v tomto zariadení',
  postComment: 'Pridať komentár',
  postReply: 'Pridať odpoveď',
  cancel: 'Zrušiť',
  notLoaded: 'Načítanie zlyhalo. Váš text zostáva tu: skúste to znova.',
  localOnly: 'Tieto komentáre zostávajú v tomto prehliadači.',
  preview: 'Náhľad',
  noticeTitle: 'Čo sa stane s vašimi údajmi',
  comments: 'Komentáre',
  commentCount: (count) =>
    plural(count, {
      one: '# komentár',
      few: '# komentáre',
      many: '# komentára',
      other: '# komentárov',
    }),
  loading: 'Načítavajú sa komentáre…',
  empty: 'Zatiaľ tu nie sú komentáre. Váš by bol prvý.',
  offline: 'Nie ste pripojení. Komentáre sa načítajú, keď sa sieť vráti.',
  failed: 'Komentáre sa nepodarilo načítať.',
  closed: 'Komentáre sú uzavreté.',
  showMore: 'Zobraziť viac',
  replyCount: (count) =>
    plural(count, { one: '# odpoveď', few: '# odpovede', many: '# odpovede', other: '# odpovedí' }),
  showReplies: (count) =>
    plural(count, {
      one: 'Zobraziť ešte # odpoveď',
      few: 'Zobraziť ešte # odpovede',
      many: 'Zobraziť ešte # odpovede',
      other: 'Zobraziť ešte # odpovedí',
    }),
  showNew: (count) =>
    plural(count, {
      one: '# nový komentár',
      few: '# nové komentáre',
      many: '# nového komentára',
      other: '# nových komentárov',
    }),
  sortBy: 'Poradie',
  sorts: { newest: 'Najnovšie', oldest: 'Najstaršie', discussed: 'Najdiskutovanejšie' },
  siteRole: 'Redakcia',
  pinned: 'Pripnuté',
  report: 'Nahlásiť',
  useful: (count) => (count === 0 ? 'Užitočné' : `Užitočné · ${count}`),
  reply: 'Odpovedať',
  inReplyTo: 'v odpovedi na:',
  deleted: 'Tento komentár bol odstránený.',
  anonymous: 'Anonym',
  edited: 'upravené',
  tryAgain: 'Skúsiť znova',
};
