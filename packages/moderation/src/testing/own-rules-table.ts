import type { Row } from './wordpress-table.js';

/** What WordPress leaves to plugins, or has no rule for. */
export const rulesOfOurOwn: readonly Row[] = [
  {
    when: 'a field no person can see is filled in',
    wordpress: 'publish',
    differs: ['spam', 'the honeypot is ours'],
    submission: { trap: 'x' },
  },
  {
    when: 'sent half a second after the first key press',
    wordpress: 'publish',
    differs: ['hold', 'the fast typist is ours'],
    submission: { elapsed: 500 },
  },
  {
    when: 'the second comment of an author, where the first three are read',
    wordpress: 'publish',
    differs: ['hold', 'the count of first comments is ours, off by default'],
    rules: { firstComments: 3 },
  },
  {
    when: 'a name that looks like one of the site’s own',
    wordpress: 'publish',
    differs: ['hold', 'look-alike names are ours; who is published under that name keeps it'],
    rules: { ownNames: 'Ada Lovelace' },
    submission: { name: 'Аdа L0velace' },
  },
  {
    when: 'a name that looks like that of a published author with another key',
    wordpress: 'publish',
    differs: ['hold', 'look-alike names are ours'],
    context: { lookalikeOf: 'theirs' },
  },
  {
    when: 'the work that the server asked the browser for is missing',
    wordpress: 'publish',
    differs: ['hold', 'proof of work is ours'],
    context: { work: 'missing' },
  },
  {
    when: 'it looks like the spam of before',
    wordpress: 'publish',
    differs: ['hold', 'learning is ours; it holds, and never publishes'],
    context: { learned: { score: 0.99, words: [] } },
  },
  {
    when: 'an external check says it is spam',
    wordpress: 'spam',
    context: { external: { by: 'akismet', verdict: 'spam' } },
  },
  {
    when: 'an external check says it is blatant spam',
    wordpress: 'trash',
    context: { external: { by: 'akismet', verdict: 'trash' } },
  },
  {
    when: 'an external check has nothing against a comment of an unknown author',
    wordpress: 'hold',
    context: { external: { by: 'akismet', verdict: 'publish' }, approvedBefore: 0 },
  },
  {
    when: 'an external check cannot be reached, and the site wants such comments held',
    wordpress: 'hold',
    context: { external: { by: 'akismet', verdict: 'none', hold: true } },
  },
  {
    when: 'an external check cannot be reached, and the site lets such comments pass',
    wordpress: 'publish',
    context: { external: { by: 'webhook', verdict: 'none', hold: false } },
  },
];
