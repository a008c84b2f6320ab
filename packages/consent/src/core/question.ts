/** The one category that needs no consent (ePrivacy Directive, art. 5(3)): it always runs and is never asked about. */
export const necessary = 'necessary';

/** The category that a question belongs to: of `media/youtube` it is `media`. */
export function categoryOf(question: string): string {
  return question.split('/')[0] ?? '';
}
