import { plurals } from './plural.js';
import type { FilterStrings, LogStrings } from './tool-strings.js';

const plural = plurals('en');
const comments = (n: number): string => plural(n, { one: '# comment', other: '# comments' });
const day = 24;

export const filtersEn: FilterStrings = {
  heading: 'Search and filter',
  text: 'Search text, name or website',
  reason: 'Reason',
  anyReason: 'Any reason',
  rule: {
    hold_all: 'Everything is held',
    previously_approved: 'First comment',
    max_links: 'Links',
    moderation_words: 'Words to check',
    disallowed_words: 'Disallowed words',
    honeypot: 'Trap field',
    fast_typist: 'Sent too fast',
  },
  age: 'Age',
  anyAge: 'Any age',
  olderThan: (hours) =>
    hours < day
      ? plural(hours, { one: 'Over # hour', other: 'Over # hours' })
      : plural(hours / day, { one: 'Over # day', other: 'Over # days' }),
  thread: (thread) => `Page: ${thread}`,
  author: (name) => `Author: ${name}`,
  onlyAuthor: 'All by this author',
  onlyThread: 'All on this page',
  remove: 'Remove this filter',
  clear: 'Show everything',
  matching: (n) => plural(n, { one: '# comment matches', other: '# comments match' }),
  save: 'Save this filter',
  saved: 'Saved filters',
  forget: (name) => `Forget the filter ${name}`,
  nothing: 'Nothing matches.',
  nothingHint: 'Try fewer words, another view, or show everything.',
};

export const logEn: LogStrings = {
  open: 'Log',
  heading: 'Audit log',
  back: 'Back to the comments',
  hint: 'Everything that was decided, by whom, when and why. Nothing here can be changed; what was decided can be taken back.',
  download: 'Download all of it',
  more: 'Older ones',
  loading: 'Loading the log…',
  failed: 'The log could not be loaded.',
  empty: 'Nothing was decided yet.',
  act: {
    publish: (n) => `published ${comments(n)}`,
    hold: (n) => `held ${comments(n)} again`,
    refuse: (n) => `refused ${comments(n)}`,
    spam: (n) => `marked ${comments(n)} as spam`,
    trash: (n) => `moved ${comments(n)} to the trash`,
    undo: (n) => `took a decision about ${comments(n)} back`,
    reveal: () => 'looked at the e-mail behind a comment',
    'sign-in': () => 'signed in',
    'sign-out': () => 'signed out',
    invite: () => 'made a sign-in link',
    role: () => 'changed a role',
    'remove-moderator': () => 'removed somebody',
    'end-session': () => 'ended a session',
    'add-passkey': () => 'made a passkey',
    'remove-passkey': () => 'removed a passkey',
    'new-key': () => 'made a key that owners hold',
    'hand-over-key': () => 'handed a key over',
    'read-envelopes': () => 'took sealed addresses to open them',
    reseal: () => 'sealed addresses anew',
    settings: () => 'changed the settings',
  },
  unknownAct: (action) => `did “${action}”`,
  way: (from, to) => `${from} → ${to}`,
  reason: (note) => `Reason: ${note}`,
  by: (name) => `by ${name}`,
  undone: (when) => `Taken back ${when}`,
  undo: 'Take back',
};
