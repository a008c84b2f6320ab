import type { CommentState, FieldErrorCode, ReportCategory } from '@placet/protocol';
import type { FieldName, Trouble, UnsentReason } from '../../core/index.js';

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
  | 'edit_closed'
  | 'version_conflict'
  | 'not_yours'
>;

/** Every sentence that is said to somebody who writes, in one language; loaded when they begin. */
export interface WritingStrings extends NoticeStrings, OwnStrings, ReportStrings {
  readonly fieldErrors: Readonly<Record<FieldName, Readonly<Record<FieldErrorCode, string>>>>;
  /** How many characters fit still. */
  readonly charactersLeft: (count: number) => string;
  /** How many characters must go. */
  readonly charactersOver: (count: number) => string;
  /** Beforehand: why the address will not be sent. */
  readonly emailUnsent: Readonly<Record<UnsentReason, string>>;
  /** Beforehand: this browser cannot keep an author key. */
  readonly notEditable: string;
  /** Beforehand: the site has people look at comments first. */
  readonly moderated: Readonly<Record<'all' | 'first', string>>;
  /** Asks to be told of replies by mail. */
  readonly replyMail: string;
  /** Nothing is sent before the address is confirmed. */
  readonly replyMailMeans: string;
  readonly sending: string;
  readonly published: string;
  readonly held: string;
  /** Afterwards: the comment went without the address. */
  readonly emailLeftOut: string;
  /** The comment did not arrive and is kept on the device. */
  readonly sentLater: string;
  /** What a comment on its way is at. */
  readonly waiting: string;
  readonly notSent: string;
  /** Puts a comment into the form again. */
  readonly edit: string;
  /** Gives up a comment that was not sent. */
  readonly discard: string;
  /** A text was found on this device; short, since it stands beside a label. */
  readonly draftRestored: string;
  readonly draftDiscarded: string;
  /** Takes the last step back. */
  readonly undo: string;
  /** Nothing typed is lost. */
  readonly draftKept: string;
  /** The comment in the address of the page is not here. */
  readonly commentMissing: string;
  readonly heldBadge: string;
  readonly refusedBadge: string;
  /** Why a comment was held, to its author, by the id of the rule. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly reasonOther: string;
  /** What went wrong, by code. */
  readonly trouble: Readonly<Record<NamedTrouble, string>>;
  /** What went wrong, where there is no sentence of its own. */
  readonly troubleOther: string;
  /** When to try again. */
  readonly tryAgainIn: (seconds: number) => string;
}

/** The privacy notice by the form (GDPR art. 13). */
export interface NoticeStrings {
  /** Who is responsible. */
  readonly noticeWho: (controller: string) => string;
  /** How to reach them. */
  /** The whole notice, where comments live in this browser alone. */
  readonly noticeLocal: string;
  readonly noticeContact: string;
  /** Why, on which basis, who receives it, and that the text is public. */
  readonly noticeWhy: string;
  /** What becomes of the address. */
  readonly noticeEmail: string;
  /** How long. */
  readonly noticeHowLong: (days: number) => string;
  readonly noticeRights: string;
  readonly noticePolicy: string;
}

/** What authors do with their own comments. */
export interface OwnStrings {
  /** Opens the list of all that this device wrote on the site. */
  readonly ownComments: string;
  /** Deletes a comment of one’s own. */
  readonly remove: string;
  /** Saves an edit. */
  readonly save: string;
  /** Names the field in which a comment is edited. */
  readonly editText: string;
  readonly saved: string;
  readonly removed: string;
  readonly restored: string;
  readonly loadingOwn: string;
  readonly noOwn: string;
  readonly close: string;
  readonly older: string;
  /** GDPR art. 20. */
  readonly exportData: string;
  /** GDPR art. 15. */
  readonly exportText: string;
  readonly forgetMe: string;
  readonly forgetMeMeans: string;
  readonly eraseAll: string;
  readonly eraseAllMeans: string;
  /** Leaves a step that cannot be taken back. */
  readonly keep: string;
  readonly forgotten: string;
  readonly erased: (count: number) => string;
  /** Where a comment stands, to its author. */
  readonly states: Readonly<Record<CommentState, string>>;
}

/** The form of a report (DSA art. 16). */
export interface ReportStrings {
  readonly reportTitle: string;
  readonly reportWhat: string;
  readonly reportPick: string;
  readonly reportWhy: string;
  readonly reportWhyMissing: string;
  readonly reportName: string;
  readonly reportEmail: string;
  readonly reportGoodFaith: string;
  readonly reportGoodFaithMissing: string;
  readonly reportSend: string;
  /** The confirmation of receipt, with its reference. */
  readonly reportReceived: (id: string) => string;
  readonly reportCategories: Readonly<Record<ReportCategory, string>>;
}
