import type { ConsentStrings } from './strings.js';

/** Hebrew. */
export const he: ConsentStrings = {
  title: 'האם מותר לנו להשתמש בעוגיות?',
  ask: 'בהסכמתך, האתר משתמש בעוגיות ובאמצעים דומים כדי:',
  remind: 'אפשר לסרב, ואפשר לשנות את דעתך בכל עת.',
  optOutTitle: 'אפשרויות הפרטיות שלך',
  optOutAsk: 'אלא אם סירבת, האתר משתמש בעוגיות ובאמצעים דומים כדי:',
  signalHonoured: 'אות ההתנגדות כובד: הדפדפן שלך שולח Global Privacy Control, ולכן כל זה כבוי.',
  keepOff: 'להשאיר כבוי',
  accept: 'אישור',
  refuse: 'סירוב',
  choose: 'בחירה',
  readMore: 'קריאה נוספת',
  preferences: 'הבחירות שלך',
  preferencesIntro: 'יש להפעיל את מה שמוסכם עליך. דבר לא ישתנה לפני השמירה.',
  alwaysOn: 'תמיד פעיל',
  details: 'פרטים: חברות, עוגיות, הזכויות שלך',
  save: 'שמירת הבחירות שלי',
  acceptAll: 'הסכמה לכול',
  refuseAll: 'סירוב לכול',
  close: 'סגירה ללא שינוי',
  saved: 'הבחירות שלך נשמרו.',
  notKept: 'הדפדפן לא הצליח לשמור את הבחירות שלך: הן תקפות לדף זה בלבד.',
  categories: {
    necessary: {
      title: 'הכרחי',
      purpose: 'מה שהאתר אינו פועל בלעדיו, למשל שמירה על החיבור שלך.',
    },
    functionality: {
      title: 'תכונות נוספות',
      purpose: 'תכונות שאפשר להסתדר בלעדיהן, כגון צ׳אט או מפות.',
    },
    preferences: {
      title: 'העדפות',
      purpose: 'זוכר את ההגדרות שלך, כגון שפה או גודל הטקסט.',
    },
    analytics: {
      title: 'מדידת קהל',
      purpose: 'סופר ביקורים ומראה אילו דפים נקראים.',
    },
    marketing: {
      title: 'פרסום',
      purpose: 'בוחר פרסומות לפי מה שנצפה כאן ובמקומות אחרים.',
    },
    media: {
      title: 'תוכן מוטמע',
      purpose: 'מציג סרטונים ומפות של חברות אחרות, שרואות אז את ביקורך.',
    },
  },
};
