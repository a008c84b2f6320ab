import type { HistoryStrings } from './strings.js';

/** Hebrew. */
export const he: HistoryStrings = {
  title: 'הבחירות הקודמות שלך',
  about: 'מה שהוחלט במכשיר הזה, עם המילים שהוצגו לך. לא כתוב שם מי אתם.',
  empty: 'עוד לא הוחלט כאן דבר.',
  actions: {
    accept: 'הכול אושר',
    refuse: 'הכול נדחה',
    choose: 'נבחר',
    withdraw: 'ההסכמה בוטלה',
  },
  granted: 'אושר:',
  refused: 'נדחה:',
  until: 'עד',
  words: 'מה שהוצג לך',
  hash: 'SHA-256 של המילים האלה:',
  saveJson: 'שמירת הקבלה (JSON)',
  savePage: 'שמירת דף לקריאה',
  erase: 'מחיקת הבחירות האלה מהמכשיר',
  erased: 'הבחירות הקודמות נמחקו מהמכשיר. מה שהוחלט עדיין בתוקף.',
};
