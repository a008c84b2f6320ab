import type { EmbedStrings } from './strings.js';

/** Hebrew. */
export const he: EmbedStrings = {
  reason: (service) =>
    `התוכן נמצא אצל ${service}. עם הטעינה יידעו שם על הביקור שלך ועשויים להשתמש בעוגיות.`,
  policy: (service) => `מדיניות הפרטיות של ${service}`,
  once: 'טעינה חד־פעמית',
  always: (service) => `לאפשר תמיד את ${service}`,
};
