import type { DetailsStrings } from './strings.js';

/** Hebrew. */
export const he: DetailsStrings = {
  language: 'he',
  necessary: 'הכרחי',
  stored: (service) => `מה ${service} שומר במכשיר שלך`,
  name: 'שם',
  provider: 'חברה',
  purpose: 'מטרה',
  duration: 'משך',
  thirdParty: 'גישה לאחרים',
  yes: 'כן',
  no: 'לא',
  unknown: 'לא צוין',
  storesNothing: 'לא נשמר דבר במכשיר שלך.',
  ownCookie: 'שומר את הבחירות שלך.',
  policy: 'מדיניות פרטיות',
  legal: 'מידע משפטי',
  controller: 'האחראי על הנתונים',
  basis: 'בסיס חוקי',
  basisText: 'ההסכמה שלך. אפשר לבטל אותה כאן בכל עת; מה שנעשה עד אז נותר חוקי.',
  recipients: 'מי מקבל את הנתונים',
  transfers: 'העברות אל מחוץ לאזור הכלכלי האירופי',
  retention: 'כמה זמן נשמרים הנתונים',
  rights: 'הזכויות שלך',
  rightsText: 'אפשר לעיין בנתונים שלך, לתקן, למחוק, להגביל או לקחת אותם, ולהתנגד לשימוש בהם.',
  authority: 'תלונות מוגשות אל',
};
