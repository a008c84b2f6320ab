import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('mk');

/** Macedonian: what is read before anything is written. */
export const mk: CommentsStrings = {
  leaveComment: 'Оставете коментар',
  replyTo: (name) => `Одговор до ${isolate(name)}`,
  emailPromise: 'Вашата е-адреса нема да биде објавена.',
  requiredMark: 'Задолжителните полиња се означени со',
  fields: { text: 'Коментар', name: 'Име', email: 'Е-адреса', website: 'Веб-страница' },
  rememberMe: 'Запомни ме на овој уред',
  postComment: 'Објави коментар',
  postReply: 'Објави одговор',
  cancel: 'Откажи',
  notLoaded: 'Вчитувањето не успеа. Вашиот текст останува тука: обидете се повторно.',
  localOnly: 'Овие коментари остануваат во овој прелистувач.',
  preview: 'Преглед',
  noticeTitle: 'Што се случува со вашите податоци',
  comments: 'Коментари',
  commentCount: (count) => plural(count, { one: '# коментар', other: '# коментари' }),
  loading: 'Се вчитуваат коментарите…',
  empty: 'Сè уште нема коментари. Вашиот би бил прв.',
  offline: 'Нема врска. Коментарите ќе се вчитаат кога мрежата ќе се врати.',
  failed: 'Коментарите не можеа да се вчитаат.',
  closed: 'Коментарите се затворени.',
  showMore: 'Прикажи повеќе',
  replyCount: (count) => plural(count, { one: '# одговор', other: '# одговори' }),
  showReplies: (count) =>
    plural(count, { one: 'Прикажи уште # одговор', other: 'Прикажи уште # одговори' }),
  showNew: (count) => plural(count, { one: '# нов коментар', other: '# нови коментари' }),
  sortBy: 'Редослед',
  sorts: { newest: 'Најнови', oldest: 'Најстари', discussed: 'Најмногу расправа' },
  siteRole: 'Редакција',
  pinned: 'Закачено',
  report: 'Пријави',
  useful: (count) => (count === 0 ? 'Корисно' : `Корисно · ${count}`),
  reply: 'Одговори',
  inReplyTo: 'во одговор на',
  deleted: 'Овој коментар е избришан.',
  anonymous: 'Анонимно',
  edited: 'изменето',
  tryAgain: 'Обиди се повторно',
};
