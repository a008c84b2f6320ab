import type { Evidence, WordEvidence } from '../core/index.js';
import { plurals } from './plural.js';
import type { ReasonTexts } from './strings.js';
import { distinctWords } from './words.js';

const plural = plurals('en');
const list = new Intl.ListFormat('en');
const seconds = new Intl.NumberFormat('en', {
  style: 'unit',
  unit: 'second',
  unitDisplay: 'long',
  maximumFractionDigits: 1,
});

const number = new Intl.NumberFormat('en');
const percent = new Intl.NumberFormat('en', { style: 'percent' });
const quotedWords = (some: Evidence['learned_spam']['words']): string =>
  list.format(some.slice(0, 4).map(({ word }) => `“${word}”`));

function words({ matches, more }: WordEvidence): string {
  const quoted = distinctWords(matches).map((word) => `“${word}”`);
  return list.format(more ? [...quoted, 'others'] : quoted);
}

/** Why a comment was held, in English. */
export const reasonsEn: ReasonTexts = {
  hold_all: () => 'This site reads every comment before it is published.',
  previously_approved: ({ key }) =>
    key
      ? 'The author has no published comment yet.'
      : 'The author cannot be recognised: the browser sent no key.',
  max_links: ({ count, limit }) =>
    `${plural(count, { one: 'It holds # link', other: 'It holds # links' })}; ${plural(limit, { one: '# is enough to be held.', other: '# are enough to be held.' })}`,
  moderation_words: (evidence) => `It holds ${words(evidence)}, on the list of words to check.`,
  disallowed_words: (evidence) => `It holds ${words(evidence)}, on the list of disallowed words.`,
  honeypot: () => 'A field that people cannot see was filled in.',
  fast_typist: ({ seconds: taken, limit }) =>
    `It was sent ${seconds.format(taken)} after the first key press; a person takes at least ${seconds.format(limit)}.`,
  flood: ({ seconds: since, limit }) =>
    `It came ${seconds.format(since)} after the last one; at least ${seconds.format(limit)} have to pass.`,
  duplicate: () => 'The same comment was sent before.',
  thread_closed: (evidence) =>
    evidence.why === 'closed'
      ? 'The comments are closed.'
      : `The comments close after ${plural(evidence.limit, { one: '# day', other: '# days' })}.`,
  first_comments: ({ published, limit }) =>
    `${plural(published, { one: 'The author has # published comment', other: 'The author has # published comments' })}; the first ${number.format(limit)} are read.`,
  lookalike_name: (evidence) =>
    evidence.why === 'own'
      ? `The name looks like “${evidence.name}”, one of this site’s own.`
      : 'The name looks like that of another author who is published here.',
  proof_of_work: ({ result }) =>
    result === 'missing'
      ? 'The browser did not do the work it was asked for.'
      : 'The browser’s work was wrong or out of date.',
  learned_spam: ({ score, words: some }) =>
    `It resembles what was marked as spam here (${percent.format(score)}): ${quotedWords(some)}.`,
  external_check: ({ by, why, failed }) =>
    failed ? `The check by ${by} gave no answer.` : `${by} objects${why ? `: ${why}` : '.'}`,
  author_held: () => 'The moderators hold all that this author writes.',
};
