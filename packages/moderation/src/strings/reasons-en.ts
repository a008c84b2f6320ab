import type { WordEvidence } from '../core/index.js';
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
};
