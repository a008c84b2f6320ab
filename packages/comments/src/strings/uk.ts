import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('uk');

/** Ukrainian: what is read before anything is written. */
export const uk: CommentsStrings = {
  leaveComment: 'Залиште коментар',
  replyTo: (name) => `Відповідь: ${isolate(name)}`,
  emailPromise: 'Вашу електронну адресу не буде опубліковано.',
  requiredMark: 'Обов’язкові поля позначено знаком',
  fields: { text: 'Коментар', name: 'Ім’я', email: 'Електронна адреса', website: 'Сайт' },
  rememberMe: 'Запам’ятати мене на цьому пристрої',
  postComment: 'Надіслати коментар',
  postReply: 'Надіслати відповідь',
  cancel: 'Скасувати',
  notLoaded: 'Не вдалося завантажити. Ваш текст лишається тут: спробуйте ще раз.',
  localOnly: 'Ці коментарі лишаються в цьому браузері.',
  preview: 'Попередній перегляд',
  noticeTitle: 'Що відбувається з вашими даними',
  comments: 'Коментарі',
  commentCount: (count) =>
    plural(count, {
      one: '# коментар',
      few: '# коментарі',
      many: '# коментарів',
      other: '# коментаря',
    }),
  loading: 'Завантаження коментарів…',
  empty: 'Коментарів ще немає. Ваш був би першим.',
  offline: 'Немає з’єднання. Коментарі завантажаться, коли повернеться мережа.',
  failed: 'Не вдалося завантажити коментарі.',
  closed: 'Коментарі закрито.',
  showMore: 'Показати більше',
  replyCount: (count) =>
    plural(count, {
      one: '# відповідь',
      few: '# відповіді',
      many: '# відповідей',
      other: '# відповіді',
    }),
  showReplies: (count) =>
    plural(count, {
      one: 'Показати ще # відповідь',
      few: 'Показати ще # відповіді',
      many: 'Показати ще # відповідей',
      other: 'Показати ще # відповіді',
    }),
  showNew: (count) =>
    plural(count, {
      one: '# новий коментар',
      few: '# нові коментарі',
      many: '# нових коментарів',
      other: '# нового коментаря',
    }),
  sortBy: 'Порядок',
  sorts: { newest: 'Спочатку нові', oldest: 'Спочатку старі', discussed: 'Найобговорюваніші' },
  siteRole: 'Редакція',
  pinned: 'Закріплено',
  report: 'Поскаржитися',
  useful: (count) => (count === 0 ? 'Корисно' : `Корисно · ${count}`),
  reply: 'Відповісти',
  inReplyTo: 'у відповідь:',
  deleted: 'Цей коментар видалено.',
  anonymous: 'Анонім',
  edited: 'змінено',
  tryAgain: 'Спробувати ще раз',
};
