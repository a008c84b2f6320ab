import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('bg');

/** Bulgarian: what is read before anything is written. */
export const bg: CommentsStrings = {
  leaveComment: 'Оставете коментар',
  replyTo: (name) => `Отговор до ${isolate(name)}`,
  emailPromise: 'Вашият имейл адрес няма да бъде публикуван.',
  requiredMark: 'Задължителните полета са отбелязани със знак',
  fields: { text: 'Коментар', name: 'Име', email: 'Имейл адрес', website: 'Уебсайт' },
  rememberMe: 'Запомни ме на това устройство',
  postComment: 'Публикуване на коментара',
  postReply: 'Публикуване на отговора',
  cancel: 'Отказ',
  notLoaded: 'Зареждането не успя. Текстът ви остава тук: опитайте отново.',
  localOnly: 'Тези коментари остават в този браузър.',
  preview: 'Преглед',
  noticeTitle: 'Какво става с вашите данни',
  comments: 'Коментари',
  commentCount: (count) => plural(count, { one: '# коментар', other: '# коментара' }),
  loading: 'Коментарите се зареждат…',
  empty: 'Още няма коментари. Вашият би бил първият.',
  offline: 'Няма връзка. Коментарите ще се заредят, когато мрежата се върне.',
  failed: 'Коментарите не можаха да се заредят.',
  closed: 'Коментарите са затворени.',
  showMore: 'Показване на още',
  replyCount: (count) => plural(count, { one: '# отговор', other: '# отговора' }),
  showReplies: (count) =>
    plural(count, { one: 'Показване на още # отговор', other: 'Показване на още # отговора' }),
  showNew: (count) => plural(count, { one: '# нов коментар', other: '# нови коментара' }),
  sortBy: 'Подредба',
  sorts: { newest: 'Най-нови', oldest: 'Най-стари', discussed: 'Най-обсъждани' },
  siteRole: 'Редакция',
  pinned: 'Закачен',
  report: 'Докладване',
  useful: (count) => (count === 0 ? 'Полезно' : `Полезно · ${count}`),
  reply: 'Отговор',
  inReplyTo: 'в отговор на',
  deleted: 'Този коментар е изтрит.',
  anonymous: 'Анонимен',
  edited: 'редактиран',
  tryAgain: 'Опитайте отново',
};
