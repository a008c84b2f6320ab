import { partWhyEn } from '../part-why.js';
import { plurals } from '../plural.js';
import type { CommentToolsStrings } from './strings.js';

const plural = plurals('en');

export const commentToolsEn: CommentToolsStrings = {
  loading: 'One moment…',
  failed: 'That did not work. What you typed is still here.',
  tryAgain: 'Try again',
  why: {
    ...partWhyEn,
    version_conflict:
      'The comment has changed since you opened this. It is shown as it is now, and what you typed is still here: save once more to put it in its place.',
    role_required: 'Your role does not allow this.',
  },
  cancel: 'Cancel',
  reply: 'Reply as the site',
  replyHint: 'It is published at once, below the comment, and marked as the site’s own.',
  replyText: 'Your reply',
  replyName: 'Who speaks (your name if left empty)',
  send: 'Publish the reply',
  edit: 'Edit the comment',
  editHint: 'Readers see that it was edited where the site says so. The former words are kept.',
  editText: 'The comment',
  editWhy: 'Why, for the log (optional)',
  save: 'Save',
  former: 'What it said before',
  replaced: (when) => `until ${when}`,
  author: (name) => `The author ${name}`,
  unknownAuthor:
    'No key signed this comment: nobody can tell whether its author has written here before, and nobody can be trusted or banned.',
  states: {
    pending: 'pending',
    published: 'published',
    spam: 'spam',
    refused: 'refused',
    trash: 'in the trash',
  },
  counts: (view, n) =>
    ({
      pending: plural(n, { other: '# pending' }),
      published: plural(n, { other: '# published' }),
      spam: plural(n, { other: '# spam' }),
      refused: plural(n, { other: '# refused' }),
      trash: plural(n, { other: '# in the trash' }),
    })[view],
  standing: 'From now on',
  standings: {
    none: 'The rules decide',
    trusted: 'Trust: not held',
    held: 'Hold every comment',
    banned: 'Ban: take nothing more, and say so',
  },
  setBy: (name, when) => `Set by ${name}, ${when}.`,
  standingWhy: 'Why, for the log (optional)',
  set: 'Set',
  done: 'That holds from now on.',
  recent: 'What they wrote',
  noRecent: 'Nothing else.',
};
