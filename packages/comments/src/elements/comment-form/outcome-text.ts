import type { OwnComment } from '@placet/protocol';
import type { Outcome } from '../../core/index.js';
import type { WritingStrings } from '../../strings/writing/strings.js';
import { troubleText } from './trouble-text.js';

/** Says what became of a comment; for the live region. */
export function outcomeText(strings: WritingStrings, outcome: Outcome): string {
  if (outcome.state === 'failed') {
    return `${troubleText(strings, outcome.trouble)} ${strings.draftKept}`;
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
