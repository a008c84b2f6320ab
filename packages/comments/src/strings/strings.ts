import type { Sort } from '@placet/protocol';
import type { FieldName } from '../core/index.js';

/** Every sentence that is read before anything is written, in one language. */
export interface CommentsStrings extends FormStrings, ThreadStrings {
  readonly tryAgain: string;
  /** No server is named: nobody else sees what is written here. */
  readonly localOnly: string;
}

/** The face of the form. */
export interface FormStrings {
  readonly leaveComment: string;
  /** Heading of the form under a comment. */
  readonly replyTo: (name: string) => string;
  readonly emailPromise: string;
  /** Explains the star that follows it. */
  readonly requiredMark: string;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly rememberMe: string;
  readonly postComment: string;
  readonly postReply: string;
  readonly cancel: string;
  /** Opens what the text will look like. */
  readonly preview: string;
  /** Opens the privacy notice (GDPR art. 13). */
  readonly noticeTitle: string;
  /** What sending needs could not be loaded. */
  readonly notLoaded: string;
}

/** The thread. */
export interface ThreadStrings {
  readonly comments: string;
  readonly commentCount: (count: number) => string;
  readonly loading: string;
  readonly empty: string;
  readonly offline: string;
  readonly failed: string;
  readonly closed: string;
  readonly showMore: string;
  /** Folds the replies below a comment, and unfolds them. */
  readonly replyCount: (count: number) => string;
  readonly showReplies: (count: number) => string;
  readonly showNew: (count: number) => string;
  /** Names the choice of the order. */
  readonly sortBy: string;
  readonly sorts: Readonly<Record<Sort, string>>;
  /** Tells the site's own people from everybody else. */
  readonly siteRole: string;
  readonly pinned: string;
  /** Opens the form of a report about a comment. */
  readonly report: string;
  /** Finds a comment useful, as so many others do. */
  readonly useful: (count: number) => string;
  readonly reply: string;
  readonly inReplyTo: string;
  readonly deleted: string;
  /** The name of somebody who gave none. */
  readonly anonymous: string;
  readonly edited: string;
}
