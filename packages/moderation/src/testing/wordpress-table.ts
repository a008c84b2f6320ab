// What WordPress 7.1 decides, and where this engine deliberately decides otherwise.
//
// Each row is an input with WordPress' decision. A row with `differs` names the difference and its
// reason; every other row must come out the same. WordPress' functions: `wp_allow_comment`
// (duplicate, flood), `check_comment` (hold), `wp_check_comment_disallowed_list` (trash),
// `comments_open` (closed).
import type {
  ModeratedSubmission,
  ModerationContext,
  ModerationRules,
  Outcome,
} from '../core/index.js';
import { rulesOfOurOwn } from './own-rules-table.js';

/** An input, and what becomes of it. */
export interface Row {
  readonly when: string;
  readonly wordpress: Outcome;
  /** What this engine decides instead, and why. */
  readonly differs?: readonly [Outcome, because: string];
  readonly rules?: Partial<ModerationRules>;
  readonly submission?: Partial<ModeratedSubmission>;
  readonly context?: Partial<ModerationContext>;
}

/** When everything here happens. */
export const now: number = Date.UTC(2026, 4, 1);
const day = 86_400_000;
const unknown = { approvedBefore: 0 };
const links = (count: number) =>
  Array.from({ length: count }, (_, i) => `http://${i}.example/`).join(' ');
const opened = (days: number) => ({ thread: { closed: false, openedAt: now - days * day } });

/** By WordPress option or filter. */
export const table: Readonly<Record<string, readonly Row[]>> = {
  comment_moderation: [
    { when: 'off', wordpress: 'publish' },
    { when: 'on', wordpress: 'hold', rules: { holdAll: true } },
    {
      when: 'on, and a moderator writes',
      wordpress: 'publish',
      rules: { holdAll: true },
      context: { byModerator: true },
    },
  ],
  comment_previously_approved: [
    { when: 'on, author unknown', wordpress: 'hold', context: unknown },
    { when: 'on, author known', wordpress: 'publish' },
    {
      when: 'off, author unknown',
      wordpress: 'publish',
      rules: { previouslyApproved: false },
      context: unknown,
    },
    {
      when: 'somebody else types a known name and e-mail',
      wordpress: 'publish',
      differs: ['hold', 'authors are known by their key: name and e-mail prove nothing'],
      context: unknown,
    },
    {
      when: 'a known author gives no name',
      wordpress: 'hold',
      differs: ['publish', 'the key is what is known, whatever the author is called today'],
      submission: { name: '' },
    },
    {
      when: 'the browser can make no key, name and e-mail are known',
      wordpress: 'publish',
      differs: ['hold', 'without a key nobody can be known'],
      context: { hasKey: false, approvedBefore: 1 },
    },
    {
      when: 'the e-mail of a known author contains the whole of moderation_keys',
      wordpress: 'hold',
      differs: ['publish', 'the server cannot read the e-mail; in WordPress it is a quirk'],
      rules: { moderationWords: 'example.org' },
    },
  ],
  comment_max_links: [
    { when: 'one link of two', wordpress: 'publish', submission: { text: links(1) } },
    { when: 'two links of two', wordpress: 'hold', submission: { text: links(2) } },
    {
      when: '0 turns it off',
      wordpress: 'publish',
      rules: { maxLinks: 0 },
      submission: { text: links(9) },
    },
    {
      when: 'bare addresses and e-mail addresses become links first',
      wordpress: 'hold',
      submission: { text: 'www.one.casino and me@two.example' },
    },
    {
      when: 'the author has a website and one link',
      wordpress: 'publish',
      submission: { text: links(1), website: 'https://mine.example' },
    },
    {
      when: 'bare domains without www',
      wordpress: 'publish',
      differs: ['hold', 'a domain is an invitation, link or not'],
      submission: { text: 'one.com two.com' },
    },
    {
      when: 'links of other schemes',
      wordpress: 'hold',
      differs: ['publish', 'they do not become links here'],
      submission: { text: 'irc://one.example news://two.example' },
    },
    {
      when: 'HTML anchors whose label is their address',
      wordpress: 'publish',
      differs: ['hold', 'HTML is shown as text here, so readers see the address twice'],
      submission: { text: '<a href="http://one.example/">http://one.example/</a>' },
    },
    {
      when: 'a Markdown link whose label is its address',
      wordpress: 'publish',
      submission: { text: '[http://one.example/](http://one.example/)' },
    },
  ],
  moderation_keys: [
    ...(['name', 'website', 'text'] as const).map((field): Row => ({
      when: `in the ${field}, inside a word, whatever its case`,
      wordpress: 'hold',
      rules: { moderationWords: 'Casino' },
      submission: { [field]: 'https://mycaSINOs.example' },
    })),
    { when: 'empty', wordpress: 'publish', rules: { moderationWords: '' } },
    {
      when: 'blank lines and spaces around words',
      wordpress: 'publish',
      rules: { moderationWords: '\n  \r\n  casino  \n\n' },
      submission: { text: 'nothing of the kind' },
    },
    {
      when: 'a word with spaces around it',
      wordpress: 'hold',
      rules: { moderationWords: '\n  \r\n  casino  \n\n' },
      submission: { text: 'thecasino.' },
    },
    {
      when: 'a regular expression is plain text',
      wordpress: 'publish',
      rules: { moderationWords: 'c.sino' },
      submission: { text: 'casino' },
    },
    {
      when: 'a phrase',
      wordpress: 'hold',
      rules: { moderationWords: 'buy now' },
      submission: { text: 'Please BUY NOW!' },
    },
    {
      when: 'a phrase broken over two lines',
      wordpress: 'publish',
      differs: ['hold', 'readers see one space there'],
      rules: { moderationWords: 'buy now' },
      submission: { text: 'Please buy\nnow!' },
    },
    {
      when: 'accents, full-width letters or zero-width spaces in the comment',
      wordpress: 'publish',
      differs: ['hold', 'readers read the same word'],
      rules: { moderationWords: 'casino' },
      submission: { text: 'cásⅰn\u200bｏ' },
    },
    {
      when: 'in the e-mail, the IP address or the name of the browser',
      wordpress: 'hold',
      differs: ['publish', 'the e-mail is sealed; the others are not kept'],
      rules: { moderationWords: 'spammer@' },
    },
    {
      when: 'in the HTML that WordPress makes of a link',
      wordpress: 'hold',
      differs: ['publish', 'only what the author wrote counts'],
      rules: { moderationWords: 'nofollow' },
      submission: { text: 'http://one.example' },
    },
    {
      when: 'letters of another script that look Latin',
      wordpress: 'publish',
      differs: ['hold', 'readers read the same word'],
      rules: { moderationWords: 'casino' },
      submission: { text: 'the best cаsinо' },
    },
    {
      when: 'a line in quotation marks, inside a word',
      wordpress: 'publish',
      rules: { moderationWords: '"ass"' },
      submission: { text: 'first class' },
    },
    {
      when: 'a line in quotation marks, as a word of its own without them',
      wordpress: 'publish',
      differs: ['hold', 'quotation marks ask for whole words, which WordPress cannot'],
      rules: { moderationWords: '"ass"' },
      submission: { text: 'what an ass!' },
    },
    {
      when: 'digits for letters',
      wordpress: 'publish',
      rules: { moderationWords: 'casino' },
      submission: { text: 'c4s1n0' },
    },
    {
      when: 'digits for letters, where the site asked for them',
      wordpress: 'publish',
      differs: ['hold', 'an option of ours, off by default'],
      rules: { moderationWords: 'casino', digitsAsLetters: true },
      submission: { text: 'c4s1n0' },
    },
    {
      when: 'a line that is a zero',
      wordpress: 'publish',
      differs: ['hold', 'PHP takes "0" for empty'],
      rules: { moderationWords: '0' },
      submission: { text: '100 %' },
    },
  ],
  disallowed_keys: [
    {
      when: 'in the text',
      wordpress: 'trash',
      rules: { disallowedWords: 'casino' },
      submission: { text: 'a Casino' },
    },
    {
      when: 'split by HTML tags',
      wordpress: 'trash',
      differs: ['publish', 'HTML is shown as text here, so nobody reads the word'],
      rules: { disallowedWords: 'casino' },
      submission: { text: 'ca<b>si</b>no' },
    },
    {
      when: 'in a comment that is held as well',
      wordpress: 'trash',
      rules: { disallowedWords: 'casino', holdAll: true },
      submission: { text: 'a Casino' },
    },
    {
      when: 'split by markup: Markdown here, HTML there',
      wordpress: 'trash',
      rules: { disallowedWords: 'casino' },
      submission: {
        text: 'ca**si**no',
        body: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', text: 'ca' },
              { type: 'strong', children: [{ type: 'text', text: 'si' }] },
              { type: 'text', text: 'no' },
            ],
          },
        ],
      },
    },
    {
      when: 'a moderator writes it',
      wordpress: 'publish',
      rules: { disallowedWords: 'casino' },
      submission: { text: 'a Casino' },
      context: { byModerator: true },
    },
    {
      when: 'EMPTY_TRASH_DAYS is 0',
      wordpress: 'spam',
      differs: ['trash', 'there is always a trash here'],
      rules: { disallowedWords: 'casino' },
      submission: { text: 'a Casino' },
    },
  ],
  comment_flood_filter: [
    {
      when: '14 seconds after the last comment',
      wordpress: 'reject',
      context: { lastSubmissionAt: now - 14_000 },
    },
    {
      when: '15 seconds after the last comment',
      wordpress: 'publish',
      context: { lastSubmissionAt: now - 15_000 },
    },
    {
      when: 'a moderator writes again at once',
      wordpress: 'publish',
      context: { lastSubmissionAt: now - 1000, byModerator: true },
    },
    {
      when: '14 seconds after a neighbour in the same network',
      wordpress: 'publish',
      differs: ['reject', 'IP addresses are not kept, only a daily hash of the network'],
      context: { lastSubmissionAt: now - 14_000 },
    },
    {
      when: 'the clock was set back by an hour',
      wordpress: 'reject',
      differs: ['publish', 'a wrong clock must not lock anyone out'],
      context: { lastSubmissionAt: now + 3_600_000 },
    },
  ],
  duplicate_comment_id: [
    {
      when: 'the same author said the same in the same place',
      wordpress: 'reject',
      context: { duplicateOf: 'first' },
    },
    {
      when: 'the same text in other case or with other accents',
      wordpress: 'reject',
      differs: ['publish', 'texts are compared exactly; WordPress leaves it to the database'],
      context: { duplicateOf: null },
    },
    {
      when: 'the same text and name with another e-mail',
      wordpress: 'publish',
      differs: ['reject', 'the server cannot compare e-mails'],
      context: { duplicateOf: 'first' },
    },
    {
      when: 'a moderator does',
      wordpress: 'reject',
      context: { duplicateOf: 'first', byModerator: true },
    },
    {
      when: 'within 15 seconds, so that it is a flood as well',
      wordpress: 'reject',
      context: { duplicateOf: 'first', lastSubmissionAt: now },
    },
  ],
  comment_status: [
    { when: 'closed', wordpress: 'reject', context: { thread: { closed: true, openedAt: null } } },
  ],
  close_comments_for_old_posts: [{ when: 'off', wordpress: 'publish', context: opened(9999) }],
  close_comments_days_old: [
    {
      when: 'exactly 14 days of 14',
      wordpress: 'publish',
      rules: { closeAfterDays: 14 },
      context: opened(14),
    },
    {
      when: 'a second more than 14 days of 14',
      wordpress: 'reject',
      rules: { closeAfterDays: 14 },
      context: opened(14 + 1 / 86_400),
    },
  ],
  '(none)': rulesOfOurOwn,
};
