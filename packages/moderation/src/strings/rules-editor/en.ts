import { plurals } from '../plural.js';
import { reasonsEn } from '../reasons-en.js';
import { draftWordsEn } from '../draft-words.js';
import type { RulesStrings } from './strings.js';

const plural = plurals('en');

/** The rules editor in English. */
export const rulesEn: RulesStrings = {
  heading: 'Rules',
  loading: 'Loading the rules…',
  group: { people: 'Who waits', words: 'Words and links', pace: 'Pace', robots: 'Robots and spam' },
  rule: {
    holdAll: 'Hold every comment',
    previouslyApproved: 'Hold authors who have no published comment yet',
    firstComments: 'Hold an author’s first comments: how many',
    lookalikeNames: 'Hold names that look like somebody else’s',
    ownNames: 'Names of this site’s own people',
    moderationWords: 'Words to check',
    disallowedWords: 'Disallowed words',
    digitsAsLetters: 'Read digits as letters',
    maxLinks: 'Hold comments with this many links or more',
    floodSeconds: 'Refuse a comment within so many seconds of the last',
    duplicate: 'Refuse what was already said in the same place',
    closeAfterDays: 'Close comments after so many days',
    fastTypistSeconds: 'Hold what is sent within so many seconds of the first key',
    honeypot: 'Take for spam what fills in the invisible field',
    proofOfWork: 'Hold browsers that did not do the work they were asked for',
    learnedSpam: 'Hold what resembles earlier spam, from this score on',
    externalCheck: 'Listen to the external check, if the server has one',
  },
  hint: {
    firstComments: '0: off.',
    ownNames: 'One per line. Nobody else may seem to bear them.',
    moderationWords:
      'One per line; comments with one of them wait. In quotation marks, "art", only whole words are found.',
    disallowedWords: 'One per line; comments with one of them go to the trash.',
    digitsAsLetters: 'Finds c4s1n0, and sometimes an article number.',
    maxLinks: '0: off.',
    floodSeconds: '0: off.',
    closeAfterDays: '0: never.',
    fastTypistSeconds: '0: off.',
    learnedSpam: 'From 0 to 1; 0: off. It learns from your decisions, and only holds.',
  },
  usually: (value) => `Usually: ${value}`,
  on: 'on',
  off: 'off',
  none: 'none',
  ...draftWordsEn,
  save: 'Save',
  readOnly: 'Only an owner saves rules. You may try others out.',
  preview: 'Try on the last 1,000 comments',
  reset: 'Discard changes',
  working: 'One moment…',
  unsaved: 'Not saved yet.',
  saved: 'Saved. New comments meet these rules.',
  savedBy: (moderator, when) => `Saved by ${moderator}, ${when}.`,
  conflict:
    'Somebody else has saved meanwhile. Their changes are here now, and yours are not saved yet: save again.',
  failed: {
    offline: 'The server does not answer. Nothing is lost; try again.',
    sign_in_required: 'You are signed out. Sign in again in another tab, then try again here.',
    invalid: 'The server does not accept a value.',
    too_large:
      'That is too much at once: the lists may have two megabytes together. Nothing is lost.',
    other: 'That did not work. Nothing is lost; try again.',
  },
  tryAgain: 'Try again',
  looked: (changed, looked) =>
    looked === 0
      ? 'There are no comments yet.'
      : `${plural(changed, { one: '# comment', other: '# comments' })} of ${plural(looked, { other: '#' })} would have fared otherwise.`,
  move: (from, to, n) => `${plural(n, { other: '#' })}: ${to} instead of ${from}`,
  outcome: {
    publish: 'published',
    hold: 'held',
    spam: 'spam',
    trash: 'trash',
    reject: 'refused',
  },
  limits: 'Nothing was changed. What was never kept (typing speed, duplicates) is not tried again.',
  anonymous: 'No name',
  reasons: reasonsEn,
};
