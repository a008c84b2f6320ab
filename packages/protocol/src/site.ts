/** A public key that addresses are sealed to. */
export interface SiteKey {
  /** Names the key in envelopes. */
  readonly id: string;
  /** X25519, 32 octets, base64url. */
  readonly publicKey: string;
  /** Who can open addresses: this server, or only the moderators' browsers. */
  readonly heldBy: 'server' | 'owner';
}

/** What the site tells its commenters (GDPR art. 13); whatever is missing is left out of the notice. */
export interface PrivacyNotice {
  /** Who is responsible. */
  readonly controller: string | null;
  /** How to reach them: a mail address or a page. */
  readonly contact: string | null;
  /** The site's privacy policy. */
  readonly policy: string | null;
  /** Days after which spam and refused comments are erased. */
  readonly retentionDays: number;
}

/** What `GET /v1/sites/{site}` answers: all that a form needs to know. */
export interface Site {
  readonly site: string;
  /** The default language of the site, a BCP 47 tag. */
  readonly locale: string;
  /** `null` where no key was made: then no form sends an address. */
  readonly key: SiteKey | null;
  readonly notice: PrivacyNotice;
  /** What happens to a new comment: `all` are checked first, `first` comments are, or only `some`. */
  readonly moderation: 'all' | 'first' | 'some';
  /** The server asks for a name. */
  readonly nameRequired: boolean;
  /** Minutes in which authors may edit what they wrote; 0 where they may not. */
  readonly editMinutes: number;
  /** Minutes in which authors may take a deletion back. */
  readonly undoMinutes: number;
  /** Readers may find a comment useful, once for each author key. */
  readonly votes: boolean;
  /** Authors may be told of replies by mail: the server holds the key and sends mail. */
  readonly replyMail: boolean;
  /** Comments need a solved challenge: fetch one before sending. Otherwise the server may still ask for one. */
  readonly work: boolean;
}
