// Apart from question.ts, since what asks the question needs none of it.

/**
 * Kept beside the answers of a decision in opt-out mode: refused if Global Privacy Control was on when it was made, granted
 * if not. So a signal that comes later is known from one that the visitor has decided about, and one that
 * goes is not taken for a grant.
 */
export const signalQuestion = 'signal/gpc';

/**
 * The name of a question: a category, such as `analytics`, or a service of one, such as
 * `media/youtube`.
 *
 * Names are only ever compared as a whole: consent to `simpleanalytics` must not be consent to
 * `analytics`.
 */
export function questionName(category: string, service?: string): string {
  return service ? `${category}/${service}` : category;
}

/**
 * Tells whether something can be asked about; what cannot is never granted.
 *
 * No control characters, and no halves of characters, which no cookie can hold. Longer names are
 * taken for mistakes, since a cookie holds about 4,000 bytes for all of them.
 */
export function isQuestion(name: string): boolean {
  return /^[^\p{Cc}\p{Cs}]{1,100}$/u.test(name);
}
