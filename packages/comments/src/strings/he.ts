import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('he');

/** Hebrew: what is read before anything is written. */
export const he: CommentsStrings = {
  leaveComment: 'כתיבת תגובה',
  replyTo: (name) => `תשובה אל ${isolate(name)}`,
  emailPromise: 'כתובת הדוא״ל שלך לא תפורסם.',
  requiredMark: 'שדות חובה מסומנים בסימן',
  fields: { text: 'תגובה', name: 'שם', email: 'כתובת דוא״ל', website: 'אתר' },
  rememberMe: 'לזכור אותי במכשיר הזה',
  postComment: 'פרסום התגובה',
  postReply: 'פרסום התשובה',
  cancel: 'ביטול',
  notLoaded: 'הטעינה נכשלה. הטקסט שלך נשאר כאן: אפשר לנסות שוב.',
  localOnly: 'התגובות האלה נשארות בדפדפן הזה.',
  preview: 'תצוגה מקדימה',
  noticeTitle: 'מה קורה לנתונים שלך',
  comments: 'תגובות',
  commentCount: (count) =>
    plural(count, { one: 'תגובה אחת', two: 'שתי תגובות', other: '# תגובות' }),
  loading: 'התגובות נטענות…',
  empty: 'עדיין אין תגובות. שלך תהיה הראשונה.',
  offline: 'אין חיבור. התגובות ייטענו כשהרשת תחזור.',
  failed: 'לא ניתן היה לטעון את התגובות.',
  closed: 'התגובות סגורות.',
  showMore: 'להציג עוד',
  replyCount: (count) => plural(count, { one: 'תשובה אחת', two: 'שתי תשובות', other: '# תשובות' }),
  showReplies: (count) =>
    plural(count, {
      one: 'להציג עוד תשובה אחת',
      two: 'להציג עוד שתי תשובות',
      other: 'להציג עוד # תשובות',
    }),
  showNew: (count) =>
    plural(count, { one: 'תגובה חדשה אחת', two: 'שתי תגובות חדשות', other: '# תגובות חדשות' }),
  sortBy: 'סדר',
  sorts: { newest: 'החדשות תחילה', oldest: 'הישנות תחילה', discussed: 'הנידונות ביותר' },
  siteRole: 'צוות האתר',
  pinned: 'נעוץ',
  report: 'דיווח',
  useful: (count) => (count === 0 ? 'מועיל' : `מועיל · ${count}`),
  reply: 'תשובה',
  inReplyTo: 'בתשובה אל',
  deleted: 'התגובה הזאת נמחקה.',
  anonymous: 'אנונימי',
  edited: 'נערך',
  tryAgain: 'לנסות שוב',
};
