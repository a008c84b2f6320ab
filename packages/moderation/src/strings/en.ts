import { plurals } from './plural.js';
import { reasonsEn } from './reasons-en.js';
import type { ModerationStrings } from './strings.js';
import { filtersEn, logEn } from './tools-en.js';

const plural = plurals('en');

/** English. */
export const en: ModerationStrings = {
  heading: 'Moderation',
  views: 'Views',
  view: {
    pending: 'Pending',
    published: 'Published',
    spam: 'Spam',
    refused: 'Refused',
    trash: 'Trash',
  },
  noneReported: 'No reader has reported anything that waits.',
  reported: 'Reported',
  reports: (n) => plural(n, { one: '# report', other: '# reports' }),
  loading: 'Loading comments…',

  signedOut: {
    heading: 'Sign in to moderate',
    before: 'You come in by a one-time link. Whoever runs the server gets one with',
    after: 'Open it on this device: it works once.',
    byPasskey: 'Sign in with a passkey',
    tryAgain: 'Try again',
  },
  invited: {
    heading: 'A sign-in link was opened on this page',
    means: (name) =>
      `You are signed in as ${name}. Use the link only if it is yours: from then on you act as whoever it was made for.`,
    use: 'Sign in with the link',
    stay: (name) => `Stay ${name}`,
  },
  signedInAs: (moderator) => `Signed in as ${moderator}`,
  signOut: 'Sign out',

  verdict: {
    publish: 'Publish',
    hold: 'Hold',
    refuse: 'Refuse',
    spam: 'Spam',
    trash: 'Trash',
  },
  undo: 'Undo',
  dismissNotice: 'Close this message',
  selectAll: 'Select all',
  select: (name) => `Select the comment by ${name}`,
  selected: (count) => `${count} selected`,
  clearSelection: 'Deselect',
  selectMatching: (count) => `Select all ${count}`,
  selectedMatching: (count) => `All ${count} selected`,
  working: (n) =>
    plural(n, { one: 'Deciding about # comment…', other: 'Deciding about # comments…' }),
  bulk: 'For the selected comments',
  nextPage: 'Go on to the next comments',
  firstPage: 'Back to the oldest',

  anonymous: 'No name given',
  on: 'on',
  newTab: '(opens in a new tab)',
  inReplyTo: (name) => `In reply to ${name}:`,
  history: (published, refused) => {
    if (published === 0 && refused === 0) return 'No earlier comment';
    const parts = [];
    if (published > 0) parts.push(`${plural(published, { other: '#' })} published before`);
    if (refused > 0) parts.push(`${plural(refused, { other: '#' })} refused before`);
    return parts.join(', ');
  },
  showAll: 'Show all of it',
  showLess: 'Show less',

  because: { hold: 'Held', spam: 'Sent to spam', trash: 'Sent to the trash' },
  reasons: reasonsEn,
  unknownReason: (rule) => `The rule “${rule}” asked for it.`,

  filters: filtersEn,
  log: logEn,
  tools: 'Tools',
  rooms: {
    rules: 'Rules',
    duties: 'Reports and requests',
    people: 'People and devices',
    keys: 'Keys',
    settings: 'Settings',
  },
  readOnly: 'read-only',

  movedBy: (name, when) => `moved here by ${name}, ${when}`,
  conflictMoved: (view, by, when) =>
    `Already changed: ${by ?? 'somebody else'} moved it to ${view} ${when}.`,
  conflictDeleted: 'Already changed: its author has deleted it.',
  conflictEdited: 'Changed since you saw it: read it again before you decide.',
  dismissConflict: 'Take it off this list',

  explain: 'Refuse with reasons…',
  reply: 'Reply',
  edit: 'Edit',
  aboutAuthor: 'Author…',
  standing: { trusted: 'trusted', held: 'held', banned: 'banned' },
  unsent: {
    mark: 'Typed, not sent yet',
    discard: 'Discard',
    heading: 'Not everything is saved',
    hint: 'What you have typed and not saved or sent goes away when you sign out.',
    leave: 'Sign out all the same',
    stay: 'Stay',
  },
  email: {
    show: 'Show e-mail',
    reason: 'Why do you need the address?',
    logged: 'Your reason and your name are written to the audit log.',
    confirm: 'Show e-mail',
    cancel: 'Cancel',
    hide: 'Hide',
    asking: 'Opening the sealed address…',
    shown: 'This was logged. The address is hidden again when you leave this comment.',
  },

  decided: {
    publish: (n) => plural(n, { one: '# comment published.', other: '# comments published.' }),
    hold: (n) => plural(n, { one: '# comment held again.', other: '# comments held again.' }),
    refuse: (n) => plural(n, { one: '# comment refused.', other: '# comments refused.' }),
    spam: (n) =>
      plural(n, { one: '# comment marked as spam.', other: '# comments marked as spam.' }),
    trash: (n) =>
      plural(n, { one: '# comment moved to the trash.', other: '# comments moved to the trash.' }),
  },
  undone: (n) =>
    plural(n, {
      one: 'Undone: # comment is where it was.',
      other: 'Undone: # comments are where they were.',
    }),
  done: { reply: 'Your reply is published.', edit: 'The comment is edited.' },
  nothingToUndo: 'There is nothing to undo.',
  leftAlone: (n) =>
    plural(n, {
      one: '# had already been changed by somebody else and was left alone.',
      other: '# had already been changed by somebody else and were left alone.',
    }),
  failed: {
    decide: 'Nothing was changed.',
    undo: 'It could not be undone.',
    'sign-out': 'You are still signed in.',
    list: 'The comments could not be loaded.',
  },
  why: {
    offline: 'The server cannot be reached.',
    unavailable: 'The server is busy. Try again in a moment.',
    internal: 'Something went wrong on the server.',
    rate_limited: 'That was too much at once. Try again in a moment.',
    origin_forbidden: 'The server does not list this page among those that may moderate.',
    sign_in_required: 'Your session has ended. Ask for a new link.',
    invite_invalid: 'This link has been used, or is too old. Ask for a new one.',
    passkey_cancelled: 'No passkey was used. Try again, or ask for a link.',
    passkey_invalid: 'This passkey does not sign in here any more. Ask for a link.',
    role_required: 'Your role does not allow this: ask an owner.',
    undo_impossible: 'Somebody has undone or changed it already.',
    no_email: 'This comment carries no address.',
    key_not_here: 'The key to the addresses is not on this server: their owner holds it.',
    key_locked: 'Open the key first: only you can.',
  },
  tryAgain: 'Try again',

  empty: {
    pending: 'Nothing waits.',
    published: 'Nothing is published yet.',
    spam: 'No spam.',
    refused: 'Nothing was refused.',
    trash: 'The trash is empty.',
  },
  emptyHint: {
    pending: 'New comments show up here by themselves.',
    published: 'What you publish shows up here.',
    spam: 'What you mark as spam shows up here.',
    refused: 'What you refuse shows up here.',
    trash: 'What you throw away shows up here.',
  },

  keys: {
    open: 'Keyboard',
    heading: 'Keyboard',
    close: 'Close',
    move: 'next, previous',
    pick: 'select',
    undo: 'undo',
    all: 'all keys',
    use: 'Use single keys',
    useHint:
      'They work while no text field has the focus. Switch them off if you dictate, or if you touch keys by accident; this device remembers.',
    key: 'Key',
    does: 'What it does',
    action: {
      next: 'Next comment',
      previous: 'Previous comment',
      select: 'Select, or take out of the selection',
      selectAll: 'Select all on the desk, then all that match, then none',
      publish: 'Publish',
      unapprove: 'Not approved: refuse what is pending, hold again what was decided',
      spam: 'Spam',
      trash: 'Trash',
      reply: 'Reply as the site, where the comment is published',
      edit: 'Edit the comment',
      undo: 'Undo the last decision',
      search: 'Search',
      help: 'This list',
    },
  },
};
