import type { NoticeStrings } from './strings.js';

/** Ukrainian. */
export const uk: NoticeStrings = {
  again: 'Ми питаємо ще раз, бо змінилося таке:',
  isNew: 'нове',
  isChanged: 'змінено',
  left: 'Не все вдалося видалити',
  leftHow:
    'Ця сторінка не може видалити наведене нижче, але ви можете зробити це в налаштуваннях браузера:',
  close: 'Закрити',
};
