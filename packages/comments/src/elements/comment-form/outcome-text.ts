import type { OwnComment } from '@placet/protocol';
import type { Outcome } from '../../core/index.js';
import type { CommentsStrings } from '../../strings/strings.js';
import { troubleText } from '../shared/trouble-text.js';

/** What the form is about. */
export type Phase = 'writing' | 'sending' | Outcome;

/** Says what became of a comment; for the live region. */
export function phaseText(strings: CommentsStrings, phase: Phase): string {
  if (phase === 'writing') return '';
  if (phase === 'sending') return strings.sending;
  if (phase.state === 'failed') {
    return `${troubleText(strings, phase.trouble)} ${strings.draftKept}`;
  }
  const sentences =
    phase.state === 'published'
      ? [strings.published]
      : [strings.held, ...reasonTexts(strings, phase.comment)];
  if (phase.unsent !== undefined) sentences.push(strings.emailLeftOut);
  return sentences.join(' ');
}

/** Why a comment is held, a sentence for each rule, each sentence once. */
export function reasonTexts(
  strings: CommentsStrings,
  { reasons }: Pick<OwnComment, 'reasons'>,
): readonly string[] {
  return [...new Set(reasons.map((rule) => strings.reasons[rule] ?? strings.reasonOther))];
}
