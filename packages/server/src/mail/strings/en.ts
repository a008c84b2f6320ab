import type { MailStrings } from './strings.js';

/** English. */
export const en: MailStrings = {
  dir: 'ltr',
  confirm: (page, link) => ({
    subject: `Replies to your comment: please confirm`,
    text: `Somebody, probably you, left a comment on “${page}” with this address and asked to be told of replies by mail.

To be told, open this page and confirm:
${link}

If it was not you, do nothing: no more mail will come.
`,
  }),
  replies: (page, replies, more, { read, unsubscribe }) => ({
    subject:
      replies.length + more === 1
        ? `A reply to your comment on “${page}”`
        : `${replies.length + more} replies to your comment on “${page}”`,
    text: `${replies.map(({ name, excerpt }) => `${name}:\n${excerpt}\n`).join('\n')}${
      more > 0 ? `\nAnd ${more} more.\n` : ''
    }
Read and answer:
${read}

No more of these mails:
${unsubscribe}
`,
  }),
  reportReceived: (link) => ({
    subject: 'Your report was received',
    text: `Your report about a comment was received. A person will look at it and decide; you will be told.

Where it stands:
${link}
`,
  }),
  reportDecided: (removed, message, contact) => ({
    subject: removed ? 'Your report: the comment was removed' : 'Your report: the comment stays',
    text: `${
      removed
        ? 'A person looked at the comment that you reported, and removed it.'
        : 'A person looked at the comment that you reported. It stays.'
    }
${message ? `\n${message}\n` : ''}
If you disagree, you may complain to the site${contact ? ` (${contact})` : ''}, turn to an out-of-court body, or go to court.
`,
  }),
  digest: ({ pending, reported, complaints }, link) => ({
    subject: pending === 1 ? 'One comment waits for you' : `${pending} comments wait for you`,
    text: `Comments that are held:  ${pending}
Comments reported:       ${reported}
Complaints to answer:    ${complaints}

Look at them:
${link}

You asked for this under “People and devices”, where it ends, too.
`,
  }),
  pages: {
    confirmTitle: 'Replies by mail',
    confirmText: 'Do you want to be told by mail when somebody replies to your comment?',
    confirmButton: 'Yes, tell me',
    confirmed: 'You will be told of replies. Each mail has a link that ends this.',
    unsubscribeTitle: 'No more mails',
    unsubscribeText: 'Do you want to hear no more of replies to this comment?',
    unsubscribeButton: 'No more mails',
    unsubscribed: 'You will get no more mails about this comment.',
  },
};
