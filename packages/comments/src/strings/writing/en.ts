import { formatIn, isolate } from '../format.js';
import type { WritingStrings } from './strings.js';

const { plural } = formatIn('en');

/** English: what is said to somebody who writes. */
export const en: WritingStrings = {
  fieldErrors: {
    text: {
      required: 'Write your comment.',
      too_long: 'This comment is too long.',
      invalid: 'This text cannot be sent.',
    },
    name: {
      required: 'Enter a name, yours or a pen name.',
      too_long: 'This name is too long: 80 characters at most.',
      invalid: 'This name has no character that can be seen.',
    },
    email: {
      required: 'Enter your email address.',
      too_long: 'This address is too long to be an email address.',
      invalid: 'An email address looks like name@example.org.',
    },
    website: {
      required: 'Enter the address of your site.',
      too_long: 'This address is too long: 200 characters at most.',
      invalid: 'An address looks like https://example.org.',
    },
  },
  charactersLeft: (count) => plural(count, { one: '# character left', other: '# characters left' }),
  charactersOver: (count) =>
    plural(count, { one: '# character too many', other: '# characters too many' }),
  emailLeftOut: 'It went without your email address, which could not be encrypted.',
  emailUnsent: {
    browser:
      'No email address is asked for: this browser cannot encrypt it on this page, and we never send it in clear.',
    no_key:
      'No email address is asked for: this site has no key to encrypt it with, and we never send it in clear.',
    other_key:
      'No email address is asked for: the key this site offers is not the one this page expects, so an address would not be safe.',
  },
  notEditable:
    'This browser cannot keep the key that makes you the author: you will not be able to edit or delete your comment.',
  moderated: {
    all: 'Comments are read by a person before they are published.',
    first: 'First comments are read by a person before they are published.',
  },
  replyMail: 'Tell me of replies by email',
  replyMailMeans: 'First comes an email in which you confirm that.',
  sending: 'Sending…',
  published: 'Your comment is published.',
  held: 'Your comment was received. It is waiting for a person to read it.',
  sentLater: 'Your comment is kept on this device and will be sent by itself.',
  waiting: 'Waiting to be sent.',
  notSent: 'Not sent.',
  edit: 'Edit',
  discard: 'Discard',
  draftRestored: 'Draft restored',
  draftDiscarded: 'Draft discarded',
  undo: 'Undo',
  ownComments: 'My comments',
  remove: 'Delete',
  save: 'Save',
  editText: 'Edit your comment',
  saved: 'Your changes are published.',
  removed: 'Your comment is deleted. You can take that back for a while.',
  restored: 'Your comment is back.',
  loadingOwn: 'Loading your comments…',
  noOwn: 'Nothing written on this device is here.',
  close: 'Close',
  older: 'Show older',
  exportData: 'Download as data (JSON)',
  exportText: 'Download as text',
  forgetMe: 'Forget me on this device',
  forgetMeMeans:
    'The key that makes you the author is destroyed, with drafts and remembered details. Your comments stay, and nobody can edit or delete them from here any more.',
  eraseAll: 'Erase everything I wrote here',
  eraseAllMeans: 'All your comments on this site are erased for good. This cannot be undone.',
  keep: 'Keep everything',
  forgotten: 'This device is forgotten.',
  erased: (count) =>
    plural(count, { one: '# comment was erased.', other: '# comments were erased.' }),
  states: {
    pending: 'Waiting to be read',
    published: 'Published',
    spam: 'Waiting to be read',
    refused: 'Not published',
    trash: 'Not published',
    deleted: 'Deleted',
  },
  reportTitle: 'Report this comment',
  reportWhat: 'What is wrong',
  reportPick: 'Choose what is wrong.',
  reportWhy: 'Why you think it is illegal or against the rules',
  reportWhyMissing: 'Say why.',
  reportName: 'Your name (optional)',
  reportEmail: 'Your email (optional, encrypted; to tell you the outcome)',
  reportGoodFaith: 'In good faith, I believe that what I say here is accurate and complete.',
  reportGoodFaithMissing: 'Tick the statement of good faith to send the report.',
  reportSend: 'Send the report',
  reportReceived: (id) => `Your report was received. Reference: ${isolate(id)}`,
  reportCategories: {
    minors: 'Sexual abuse of children',
    violence: 'Threat or call for violence',
    speech: 'Hatred, insult or defamation',
    privacy: 'Somebody’s personal data',
    scam: 'Fraud or phishing',
    property: 'Copyright or trade mark',
    rules: 'Against the rules of this site',
    other: 'Something else',
  },
  draftKept: 'Nothing is lost: your text is kept here.',
  noticeWho: (controller) => `Responsible: ${isolate(controller)}.`,
  noticeLocal: 'What you write stays in this browser, and nobody else sees it.',
  noticeContact: 'Contact',
  noticeWhy:
    'Your comment, your name and your website are public. They serve the discussion under this article, which is a legitimate interest of this site. No third-party service receives them, and your IP address is not stored.',
  noticeEmail:
    'Your email address is encrypted in your browser. Only the moderators can open it, to reach you about your comment, and each opening is logged.',
  noticeHowLong: (days) =>
    `A published comment stays until you ask for its removal. Unwanted and refused ones are erased after ${plural(days, { one: '# day', other: '# days' })}.`,
  noticeRights:
    'You may ask to see, correct, receive or erase your data, object to its use, and complain to a data-protection authority.',
  noticePolicy: 'Privacy policy',
  heldBadge: 'Waiting to be read',
  refusedBadge: 'Not published',
  commentMissing: 'The comment you are looking for is not here: it is not published, or no longer.',
  reasons: {
    hold_all: 'All comments are read before they are published here.',
    previously_approved: 'First comments are read before they are published here.',
    max_links: 'It has many links.',
    moderation_words: 'It has a word that this site wants to look at.',
    disallowed_words: 'It has a word that this site does not accept.',
    fast_typist: 'It was typed faster than a person usually types.',
    honeypot: 'It filled in a field that people cannot see.',
  },
  reasonOther: 'A moderation rule asked for a look.',
  trouble: {
    offline: 'You are offline.',
    timeout: 'The server did not answer in time.',
    unreachable: 'The server cannot be reached.',
    unavailable: 'The server is not available right now.',
    rate_limited: 'Too many requests came from your network.',
    flood: 'You have just posted a comment.',
    duplicate: 'You have already posted this very comment.',
    id_conflict: 'An earlier version of this comment had already arrived.',
    too_large: 'This comment is too large.',
    origin_forbidden: 'This site does not accept comments from this page.',
    thread_closed: 'Comments are closed.',
    parent_unknown: 'The comment you are replying to is no longer there.',
    edit_closed: 'It can no longer be edited.',
    version_conflict: 'It has changed meanwhile. Load the page again to see it.',
    not_yours: 'This device does not have the key that wrote it.',
    not_found: 'The server does not know this site.',
  },
  troubleOther: 'Something went wrong on the server.',
  tryAgainIn: (seconds) =>
    plural(seconds, { one: 'Try again in # second.', other: 'Try again in # seconds.' }),
};
