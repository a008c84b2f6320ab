import type { NoticeStrings } from './strings.js';

/** Swedish. */
export const sv: NoticeStrings = {
  again: 'Du tillfrågas igen eftersom detta har ändrats:',
  isNew: 'nytt',
  isChanged: 'ändrat',
  left: 'Allt kunde inte raderas',
  leftHow: 'Den här sidan kan inte radera följande, men det kan du i webbläsarens inställningar:',
  close: 'Stäng',
};
