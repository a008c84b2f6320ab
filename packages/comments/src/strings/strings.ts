import type { FieldErrorCode } from '@placet/protocol';
import type { FieldName, RelativeTime, Trouble, UnsentReason } from '../core/index.js';

/** The troubles that a visitor can do something about, or should know the name of. */
export type NamedTrouble = Extract<
  Trouble['code'],
  | 'offline'
  | 'timeout'
  | 'unreachable'
  | 'unavailable'
  | 'rate_limited'
  | 'flood'
  | 'duplicate'
  | 'id_conflict'
  | 'too_large'
  | 'origin_forbidden'
  | 'thread_closed'
  | 'parent_unknown'
  | 'not_found'
>;

/** Every sentence that the form and the thread say, in one language. */
export interface CommentsStrings extends FormStrings, NoticeStrings, ThreadStrings {
  /** What went wrong, by code. */
  readonly trouble: Readonly<Record<NamedTrouble, string>>;
  /** What went wrong, where there is no sentence of its own. */
  readonly troubleOther: string;
  /** When to try again. */
  readonly tryAgainIn: (seconds: number) => string;
  readonly tryAgain: string;
}

/** The form. */
export interface FormStrings {
  readonly leaveComment: string;
  /** Heading of the form under a comment. */
  readonly replyTo: (name: string) => string;
  readonly emailPromise: string;
  /** Explains the star beside a label. */
  readonly requiredMark: string;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly rememberMe: string;
  readonly postComment: string;
  readonly postReply: string;
  readonly cancel: string;
  readonly fieldErrors: Readonly<Record<FieldName, Readonly<Record<FieldErrorCode, string>>>>;
  /** How many characters fit still. */
  readonly charactersLeft: (count: number) => string;
  /** How many characters must go. */
  readonly charactersOver: (count: number) => string;
  /** Beforehand: why the address will not be sent. */
  readonly emailUnsent: Readonly<Record<UnsentReason, string>>;
  /** Afterwards: the comment went without the address. */
  readonly emailLeftOut: string;
  /** Beforehand: this browser cannot keep an author key. */
  readonly notEditable: string;
  /** Beforehand: the site has people look at comments first. */
  readonly moderated: Readonly<Record<'all' | 'first', string>>;
  readonly sending: string;
  readonly published: string;
  readonly held: string;
  /** Nothing typed is lost. */
  readonly draftKept: string;
  /** No server is named, so there is nowhere to send a comment to. */
  readonly noServer: string;
}

/** The privacy notice by the form (GDPR art. 13). */
export interface NoticeStrings {
  readonly noticeTitle: string;
  /** Who is responsible, and how to reach them. */
  readonly noticeWho: (controller: string) => string;
  readonly noticeContact: string;
  /** Why, on which basis, and that the text is public. */
  readonly noticeWhy: string;
  /** What becomes of the address. */
  readonly noticeEmail: string;
  /** How long. */
  readonly noticeHowLong: (days: number) => string;
  readonly noticeRights: string;
  readonly noticePolicy: string;
}

/** The thread. */
export interface ThreadStrings {
  readonly comments: string;
  readonly commentCount: (count: number) => string;
  readonly loading: string;
  readonly empty: string;
  /** Why nothing can be read, as headings of a state. */
  readonly offline: string;
  readonly failed: string;
  readonly closed: string;
  readonly showMore: string;
  readonly showReplies: (count: number) => string;
  readonly showNew: (count: number) => string;
  readonly reply: string;
  readonly inReplyTo: string;
  readonly deleted: string;
  /** The name of somebody who gave none. */
  readonly anonymous: string;
  readonly edited: string;
  readonly heldBadge: string;
  readonly refusedBadge: string;
  /** Why a comment was held, to its author, by the id of the rule. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly reasonOther: string;
  /** The comment in the address of the page is not here. */
  readonly commentMissing: string;
  readonly relativeTime: (time: RelativeTime) => string;
  readonly absoluteTime: (time: number) => string;
}
