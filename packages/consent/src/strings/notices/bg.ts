import type { NoticeStrings } from './strings.js';

/** Bulgarian. */
export const bg: NoticeStrings = {
  again: 'Питаме ви отново, защото това се промени:',
  isNew: 'ново',
  isChanged: 'променено',
  left: 'Не всичко можа да бъде изтрито',
  leftHow: 'Тази страница не може да изтрие следното, но вие можете в настройките на браузъра си:',
  close: 'Затваряне',
};
