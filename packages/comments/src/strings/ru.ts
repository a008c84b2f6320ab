import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('ru');

/** Russian: what is read before anything is written. */
export const ru: CommentsStrings = {
  leaveComment: 'Оставьте комментарий',
  replyTo: (name) => `Ответ: ${isolate(name)}`,
  emailPromise: 'Ваш адрес электронной почты не будет опубликован.',
  requiredMark: 'Обязательные поля отмечены знаком',
  fields: { text: 'Комментарий', name: 'Имя', email: 'Адрес электронной почты', website: 'Сайт' },
  rememberMe: 'Запомнить меня на этом устройстве',
  postComment: 'Отправить комментарий',
  postReply: 'Отправить ответ',
  cancel: 'Отмена',
  notLoaded: 'Не удалось загрузить. Ваш текст остаётся здесь: попробуйте ещё раз.',
  localOnly: 'Эти комментарии остаются в этом браузере.',
  preview: 'Предпросмотр',
  noticeTitle: 'Что происходит с вашими данными',
  comments: 'Комментарии',
  commentCount: (count) =>
    plural(count, {
      one: '# комментарий',
      few: '# комментария',
      many: '# комментариев',
      other: '# комментария',
    }),
  loading: 'Загрузка комментариев…',
  empty: 'Комментариев пока нет. Ваш был бы первым.',
  offline: 'Нет соединения. Комментарии загрузятся, когда вернётся сеть.',
  failed: 'Не удалось загрузить комментарии.',
  closed: 'Комментарии закрыты.',
  showMore: 'Показать ещё',
  replyCount: (count) =>
    plural(count, { one: '# ответ', few: '# ответа', many: '# ответов', other: '# ответа' }),
  showReplies: (count) =>
    plural(count, {
      one: 'Показать ещё # ответ',
      few: 'Показать ещё # ответа',
      many: 'Показать ещё # ответов',
      other: 'Показать ещё # ответа',
    }),
  showNew: (count) =>
    plural(count, {
      one: '# новый комментарий',
      few: '# новых комментария',
      many: '# новых комментариев',
      other: '# нового комментария',
    }),
  sortBy: 'Порядок',
  sorts: { newest: 'Сначала новые', oldest: 'Сначала старые', discussed: 'Самые обсуждаемые' },
  siteRole: 'Редакция',
  pinned: 'Закреплено',
  report: 'Пожаловаться',
  useful: (count) => (count === 0 ? 'Полезно' : `Полезно · ${count}`),
  reply: 'Ответить',
  inReplyTo: 'в ответ:',
  deleted: 'Этот комментарий удалён.',
  anonymous: 'Аноним',
  edited: 'изменено',
  tryAgain: 'Попробовать ещё раз',
};
