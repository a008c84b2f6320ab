import type { Body } from './body.js';
import type { ComplaintReceipt, Statement } from './statement.js';

/** Where a stored comment stands. Only `published` is public; `deleted` leaves a stub for its replies. */
export type CommentState = 'pending' | 'published' | 'spam' | 'refused' | 'trash' | 'deleted';

/** Who wrote a comment: a random key's thumbprint and what they chose to be called. */
export interface Author {
  /** RFC 7638 thumbprint of the author's key, or a random id where the browser could make none. */
  readonly id: string;
  /** Empty where the site does not ask for a name. */
  readonly name: string;
  readonly website: string | null;
  /** `site` for the site's own people, whom only a moderator's session can make; absent for everybody else. */
  readonly role?: 'site' | undefined;
}

/** A comment as every reader sees it. It holds nothing computed from an e-mail address or an IP. */
export interface Comment {
  readonly id: string;
  readonly thread: string;
  readonly parent: string | null;
  /** The root of its conversation; its own id for a root. */
  readonly root: string;
  /** 0 for a root; one more than its parent, however deep. */
  readonly depth: number;
  /** `null` once the comment is deleted. */
  readonly author: Author | null;
  /** Empty once the comment is deleted. */
  readonly body: Body;
  readonly state: 'published' | 'deleted';
  /** The server's clock, milliseconds since 1970. */
  readonly createdAt: number;
  /** When its words last changed; `null` where they never did, or the site does not show it. */
  readonly editedAt: number | null;
  /** A root that moderators put before all others; absent for others. */
  readonly pinned?: true | undefined;
  /** How many find it useful; absent where the site does not count that. */
  readonly votes?: number | undefined;
}

/** A root with the first of its conversation. */
export interface Root extends Comment {
  /** Every published reply at any depth, oldest first, so that a parent always precedes its replies. */
  readonly replies: ReplyPage;
}

/** Some of the replies to a root, oldest first. */
export interface ReplyPage {
  readonly items: readonly Comment[];
  /** Pass as `after` for the next ones; `null` at the end. */
  readonly next: string | null;
  /** How many there are in all. */
  readonly total: number;
}

/** The order of roots. */
export type Sort = 'newest' | 'oldest' | 'discussed';

/** One page of a thread. */
export interface ThreadPage {
  readonly thread: string;
  /** Grows with every visible change; the ETag. */
  readonly version: number;
  readonly sort: Sort;
  /** Published comments in all, replies included. */
  readonly total: number;
  /** No new comments are taken. */
  readonly closed: boolean;
  /** Nothing can be changed any more: no comments, edits or votes. Absent for other threads. */
  readonly readOnly?: true | undefined;
  /** Pinned roots, on the first page only; they are not among `items`. Absent where there are none. */
  readonly pinned?: readonly Root[] | undefined;
  readonly items: readonly Root[];
  /** Pass as `after` for the next page; `null` at the end. */
  readonly next: string | null;
}

/** One comment with its surroundings, for a permalink: its root and the whole way down to it. */
export interface CommentContext {
  readonly comment: Comment;
  /** The root, with a page of replies that holds the comment and all its ancestors. */
  readonly root: Root;
}

/** A comment as its author sees it: also while it is held, and why. */
export interface OwnComment extends Omit<Comment, 'state'> {
  readonly state: CommentState;
  /** The rules that held or refused it, by id; the catalogs have a sentence for each. */
  readonly reasons: readonly string[];
  /** The source, for editing. */
  readonly text: string;
  /** Grows with every change; an edit names the version that was seen. */
  readonly version: number;
  /** Until when its author may edit it, by the server's clock; `null` where that is not, or no longer, possible. */
  readonly editableUntil: number | null;
  /** Until when its author may take a deletion back; `null` where it is not deleted, or gone for good. */
  readonly restorableUntil: number | null;
  /** Why a person took it away (DSA art. 17); absent where nobody did, and for spam. */
  readonly statement?: Statement | undefined;
  /** What became of the author's complaint; absent where there is none. */
  readonly complaint?: ComplaintReceipt | undefined;
}

/** What sending a comment answers: 201 when published, 202 when held; and, with 200 for 201, editing one, deleting one and taking that back. */
export interface Receipt {
  readonly comment: OwnComment;
}
