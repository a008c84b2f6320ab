import type { NoticeStrings } from './strings.js';

/** Russian. */
export const ru: NoticeStrings = {
  again: 'Мы спрашиваем снова, потому что изменилось следующее:',
  isNew: 'новое',
  isChanged: 'изменено',
  left: 'Удалить удалось не всё',
  leftHow:
    'Эта страница не может удалить перечисленное ниже, но вы можете сделать это в настройках браузера:',
  close: 'Закрыть',
};
