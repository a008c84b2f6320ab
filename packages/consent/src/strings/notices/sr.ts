import type { NoticeStrings } from './strings.js';

/** Serbian. */
export const sr: NoticeStrings = {
  again: 'Питамо вас поново јер се променило ово:',
  isNew: 'ново',
  isChanged: 'промењено',
  left: 'Није све могло да се обрише',
  leftHow: 'Ова страница не може да обрише следеће, али ви можете у подешавањима свог прегледача:',
  close: 'Затвори',
};
