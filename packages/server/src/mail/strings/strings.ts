/** One mail's words. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
}

/** A reply as a mail tells of it. */
export interface ToldReply {
  readonly name: string;
  readonly excerpt: string;
}

/** What the mails and the pages behind their links say. */
export interface MailStrings {
  readonly dir: 'ltr' | 'rtl';
  readonly confirm: (page: string, link: string) => MailText;
  readonly replies: (
    page: string,
    replies: readonly ToldReply[],
    more: number,
    links: { readonly read: string; readonly unsubscribe: string },
  ) => MailText;
  /** A report was received (DSA art. 16(4)). */
  readonly reportReceived: (link: string) => MailText;
  /** What became of it, and what can be done about that (art. 16(5)). */
  readonly reportDecided: (
    removed: boolean,
    message: string | null,
    contact: string | null,
  ) => MailText;
  /** Something waits for a moderator; `link` opens the queue. */
  readonly digest: (
    waiting: {
      readonly pending: number;
      readonly reported: number;
      readonly complaints: number;
    },
    link: string,
  ) => MailText;
  readonly pages: {
    readonly confirmTitle: string;
    readonly confirmText: string;
    readonly confirmButton: string;
    readonly confirmed: string;
    readonly unsubscribeTitle: string;
    readonly unsubscribeText: string;
    readonly unsubscribeButton: string;
    readonly unsubscribed: string;
  };
}
