import type { OwnComment } from '@placet/protocol';
import type { Submitted, Trouble, UnsentReason } from '../../core/index.js';
import type { WritingStrings } from '../../strings/writing/strings.js';
import { troubleText } from './trouble-text.js';

/** What the form has to say about a comment. */
export type Outcome =
  | (Submitted & {
      /** Why the typed address was left out, if it was. */
      readonly unsent?: UnsentReason | undefined;
    })
  /** It is on its way, or refused and kept below the form. */
  | { readonly state: 'waiting' | 'refused'; readonly trouble: Trouble }
  /** It is in the form still. */
  | { readonly state: 'failed'; readonly trouble: Trouble };

/** Says what became of a comment; for the live region. */
export function outcomeText(strings: WritingStrings, outcome: Outcome): string {
  if ('trouble' in outcome) {
    const { state, trouble } = outcome;
    // A comment that goes by itself needs nobody to try again.
    if (state === 'waiting')
      return `${troubleText(strings, { code: trouble.code })} ${strings.sentLater}`;
    const why = troubleText(strings, trouble);
    return state === 'failed' ? `${why} ${strings.draftKept}` : `${strings.notSent} ${why}`;
  }
  const sentences =
    outcome.state === 'published'
      ? [strings.published]
      : [strings.held, ...reasonTexts(strings, outcome.comment)];
  if (outcome.unsent !== undefined) sentences.push(strings.emailLeftOut);
  return sentences.join(' ');
}

/** Why a comment is held, a sentence for each rule, each sentence once. */
export function reasonTexts(
  strings: WritingStrings,
  { reasons }: Pick<OwnComment, 'reasons'>,
): readonly string[] {
  return [...new Set(reasons.map((rule) => strings.reasons[rule] ?? strings.reasonOther))];
}
