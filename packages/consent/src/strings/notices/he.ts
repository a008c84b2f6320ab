import type { NoticeStrings } from './strings.js';

/** Hebrew. */
export const he: NoticeStrings = {
  again: 'אנחנו שואלים שוב משום שזה השתנה:',
  isNew: 'חדש',
  isChanged: 'השתנה',
  left: 'לא היה אפשר למחוק הכול',
  leftHow: 'הדף הזה אינו יכול למחוק את הדברים הבאים, אבל אפשר לעשות זאת בהגדרות הדפדפן:',
  close: 'סגירה',
};
