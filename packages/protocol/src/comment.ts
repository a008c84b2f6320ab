import type { Body } from './body.js';

/** Where a stored comment stands. Only `published` is public; `deleted` leaves a stub for its replies. */
export type CommentState = 'pending' | 'published' | 'spam' | 'refused' | 'trash' | 'deleted';

/** Who wrote a comment: a random key's thumbprint and what they chose to be called. */
export interface Author {
  /** RFC 7638 thumbprint of the author's key, or a random id where the browser could make none. */
  readonly id: string;
  /** Empty where the site does not ask for a name. */
  readonly name: string;
  readonly website: string | null;
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
  readonly editedAt: number | null;
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
}

/** What `POST /comments` answers: 201 when published, 202 when held. */
export interface Receipt {
  readonly comment: OwnComment;
}
