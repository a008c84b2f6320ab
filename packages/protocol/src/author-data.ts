import type { CommentState, OwnComment } from './comment.js';
import type { Page } from './submission.js';
import type { Standing } from './standing.js';
import type { FormerWords } from './edit.js';
import type { ExportedComplaint, Statement } from './statement.js';

/** What `GET …/authors/me/comments?thread&limit&after` answers: whatever one key wrote, the newest first. */
export interface OwnComments {
  readonly items: readonly OwnComment[];
  /** Pass as `after` for older ones; `null` at the end. */
  readonly next: string | null;
}

/** A comment in an export: all that is kept of it, but the address, which only its holder may open. */
export interface ExportedComment {
  readonly id: string;
  readonly thread: string;
  readonly page: Page | null;
  readonly parent: string | null;
  readonly name: string;
  readonly website: string | null;
  readonly text: string;
  readonly locale: string | null;
  readonly state: CommentState;
  readonly reasons: readonly string[];
  /** A sealed address is kept with it. */
  readonly hasEmail: boolean;
  readonly createdAt: number;
  readonly editedAt: number | null;
  readonly deletedAt: number | null;
  /** What it said before each edit. */
  readonly edits: readonly FormerWords[];
  /** Why it was taken away, each time. */
  readonly statements: readonly Statement[];
  /** What its author said against that. */
  readonly complaints: readonly ExportedComplaint[];
}

/** What `GET …/authors/me/export` answers: everything that is kept about one key (GDPR art. 15 and 20). */
export interface AuthorExport {
  readonly site: string;
  /** The author id: the thumbprint of the key. */
  readonly author: string;
  /** The server's clock, milliseconds since 1970. */
  readonly exportedAt: number;
  /** The oldest first. */
  readonly comments: readonly ExportedComment[];
  /** The ids of the comments that the key finds useful. */
  readonly votes: readonly string[];
  /** How the key stands with the moderators, where they said so. */
  readonly standings: readonly ExportedStanding[];
}

/** How one key stands with the moderators, and why. */
export interface ExportedStanding {
  readonly author: string;
  readonly standing: Exclude<Standing, 'none'>;
  readonly note: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What `DELETE …/authors/me` answers: nothing that this key wrote is left (GDPR art. 17). */
export interface AuthorErasure {
  /** How many comments were erased; those that had answers left a stub without words or author. */
  readonly comments: number;
}
