import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('sr');

/** Serbian: what is read before anything is written. */
export const sr: CommentsStrings = {
  leaveComment: 'Оставите коментар',
  replyTo: (name) => `Одговор за ${isolate(name)}`,
  emailPromise: 'Ваша адреса е-поште неће бити објављена.',
  requiredMark: 'Обавезна поља су означена знаком',
  fields: { text: 'Коментар', name: 'Име', email: 'Адреса е-поште', website: 'Веб-сајт' },
  rememberMe: 'Запамти ме на овом уређају',
  postComment: 'Објави коментар',
  postReply: 'Објави одговор',
  cancel: 'Одустани',
  notLoaded: 'Учитавање није успело. Ваш текст остаје овде: покушајте поново.',
  localOnly: 'Ови коментари остају у овом прегледачу.',
  preview: 'Преглед',
  noticeTitle: 'Шта се дешава са вашим подацима',
  comments: 'Коментари',
  commentCount: (count) =>
    plural(count, { one: '# коментар', few: '# коментара', other: '# коментара' }),
  loading: 'Учитавање коментара…',
  empty: 'Још нема коментара. Ваш би био први.',
  offline: 'Нисте на мрежи. Коментари ће се учитати кад се мрежа врати.',
  failed: 'Коментари нису могли да се учитају.',
  closed: 'Коментари су затворени.',
  showMore: 'Прикажи још',
  replyCount: (count) =>
    plural(count, { one: '# одговор', few: '# одговора', other: '# одговора' }),
  showReplies: (count) =>
    plural(count, {
      one: 'Прикажи још # одговор',
      few: 'Прикажи још # одговора',
      other: 'Прикажи још # одговора',
    }),
  showNew: (count) =>
    plural(count, { one: '# нови коментар', few: '# нова коментара', other: '# нових коментара' }),
  sortBy: 'Редослед',
  sorts: { newest: 'Најновији', oldest: 'Најстарији', discussed: 'Највише расправе' },
  siteRole: 'Редакција',
  pinned: 'Закачено',
  report: 'Пријави',
  useful: (count) => (count === 0 ? 'Корисно' : `Корисно · ${count}`),
  reply: 'Одговори',
  inReplyTo: 'у одговору на:',
  deleted: 'Овај коментар је обрисан.',
  anonymous: 'Анонимно',
  edited: 'измењено',
  tryAgain: 'Покушај поново',
};
