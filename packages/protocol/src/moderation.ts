import * as v from 'valibot';
import type { Author, CommentState } from './comment.js';
import type { Body } from './body.js';
import { type Matching, matchingSchema, seenSchema } from './queue-filter.js';
import type { Standing } from './standing.js';
import type { Role } from './people.js';
import { type StatementWords, statementWordsSchema } from './statement.js';
import type { Page } from './submission.js';

/** Why a rule spoke up: the rule's id, what it asked for, and what it saw. */
export interface StoredReason {
  readonly rule: string;
  readonly outcome: 'hold' | 'spam' | 'trash';
  /** What matched, where, and against which limit; plain data, shaped by the rule. */
  readonly evidence: Readonly<Record<string, unknown>>;
}

/** The views of the queue. */
export type View = 'pending' | 'published' | 'spam' | 'refused' | 'trash';

/** How many comments each view holds. */
export type ViewCounts = Readonly<Record<View, number>>;

/** A comment as a moderator sees it. The e-mail is not part of it: revealing it is an act of its own. */
export interface ModerationItem {
  readonly id: string;
  readonly thread: string;
  readonly page: Page | null;
  readonly parent: { readonly id: string; readonly name: string; readonly excerpt: string } | null;
  readonly author: Author;
  /** Earlier published and refused comments of the same author key. */
  readonly history: { readonly published: number; readonly refused: number };
  readonly text: string;
  readonly body: Body;
  readonly locale: string | null;
  readonly state: CommentState;
  readonly reasons: readonly StoredReason[];
  readonly hasEmail: boolean;
  readonly createdAt: number;
  /** Grows with every change; a decision names the version it was taken on. */
  readonly version: number;
  /** When its words last changed; `null` where they never did. */
  readonly editedAt: number | null;
  /** How its author's comments are judged; `null` where no key signed it, so that nobody is known again. */
  readonly standing: Standing | null;
  /** Who moved it here, by which act and when; `null` where only the rules did. */
  readonly moved: Moved | null;
  /** Reports by readers that nobody has decided on; absent where there are none. */
  readonly reports?: number | undefined;
}

/** Who last moved a comment. */
export interface Moved {
  readonly by: string;
  /** As the audit log calls it. */
  readonly action: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** One page of a view, oldest first, so that nobody waits for ever. */
export interface QueuePage {
  readonly view: View;
  readonly items: readonly ModerationItem[];
  readonly next: string | null;
  /** How many comments of this view the filter lets through. */
  readonly matching: number;
  readonly counts: ViewCounts;
  /** How many published comments readers have reported, and nobody has decided on. */
  readonly reported: number;
  /** The server's clock when it looked, milliseconds since 1970. */
  readonly at: number;
}

/** What a moderator can decide: the state a comment moves to. */
export type Verdict = 'publish' | 'spam' | 'refuse' | 'trash' | 'hold';

/** The body of `POST …/moderation/decisions`: about some comments, each named, or about all that match. */
export interface DecisionRequest {
  readonly verdict: Verdict;
  readonly comments?: readonly { readonly id: string; readonly version: number }[] | undefined;
  readonly matching?: Matching | undefined;
  /** For the audit log. */
  readonly note?: string | undefined;
  /** What the authors are told, where the comments are taken away and are no spam (DSA art. 17). */
  readonly statement?: StatementWords | undefined;
}

/** What became of each comment; those that another moderator changed first are left as they are. */
export interface DecisionResult {
  /** Names the decision, to undo it. */
  readonly decision: string;
  /** The first 200 of those that were changed. */
  readonly changed: readonly ModerationItem[];
  readonly changedCount: number;
  /** The first 200 of those that were left as they are. */
  readonly conflicts: readonly ModerationItem[];
  readonly conflictCount: number;
  readonly counts: ViewCounts;
}

/** Validates a decision: 1 to 500 comments that are named, or all that match. */
export const decisionRequestSchema: v.GenericSchema<unknown, DecisionRequest> = v.pipe(
  v.strictObject({
    verdict: v.picklist(['publish', 'spam', 'refuse', 'trash', 'hold']),
    comments: v.optional(v.pipe(v.array(seenSchema), v.minLength(1), v.maxLength(500))),
    matching: v.optional(matchingSchema),
    note: v.optional(v.pipe(v.string(), v.maxLength(2000))),
    statement: v.optional(statementWordsSchema),
  }),
  v.check(
    ({ comments, matching }) => (comments === undefined) !== (matching === undefined),
    'Expected either comments or matching.',
  ),
  v.check(
    ({ verdict, statement }) =>
      statement === undefined || verdict === 'refuse' || verdict === 'trash',
    'Expected a statement only where comments are refused or thrown away.',
  ),
);

/** Who is signed in. */
export interface ModeratorSession {
  readonly moderator: string;
  /** What they may do. */
  readonly role: Role;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** The body of `POST …/moderation/comments/{id}/email`: why the address is looked at, for the audit log. */
export const revealSchema: v.GenericSchema<unknown, { readonly reason: string }> = v.strictObject({
  reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500)),
});
