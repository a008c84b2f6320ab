import * as v from 'valibot';
import { idSchema } from './ids.js';
import type { CommentState } from './comment.js';
import type { Page } from './submission.js';

/**
 * Whom a request of a data subject is about: an address, an author key, or the comments in which a moderator's browser
 * found an address that the server cannot open. Exactly one of them.
 */
export interface Subject {
  readonly email?: string | undefined;
  readonly author?: string | undefined;
  /** Ids, 1,000 at most. */
  readonly comments?: readonly string[] | undefined;
}

const email = v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(254), v.includes('@'));
const entries = {
  email: v.optional(email),
  author: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/))),
  comments: v.optional(v.pipe(v.array(idSchema), v.minLength(1), v.maxLength(1000))),
};

/** Validates whom a request is about. */
export const subjectSchema: v.GenericSchema<unknown, Subject> = v.pipe(
  v.strictObject(entries),
  v.check(
    (subject) => Object.values(subject).filter((value) => value !== undefined).length === 1,
    'Expected either email, author or comments.',
  ),
);

/** What `POST …/moderation/subjects` answers: all that is kept about somebody. Also the file that is handed over. */
export interface SubjectFile {
  readonly site: string;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  readonly comments: readonly SubjectComment[];
  /** Sealed addresses that this server cannot open, because their owner holds the key: they may be this person's. */
  readonly unopened: number;
}

/** One comment of a data subject. */
export interface SubjectComment {
  readonly id: string;
  readonly thread: string;
  readonly page: Page | null;
  readonly author: string;
  readonly name: string;
  readonly website: string | null;
  readonly text: string;
  readonly locale: string | null;
  readonly state: CommentState;
  readonly hasEmail: boolean;
  readonly createdAt: number;
  readonly editedAt: number | null;
}

/** What `POST …/moderation/subjects/erase` answers. */
export interface SubjectErasure {
  /** How many comments were erased, for good. */
  readonly comments: number;
  /** The line of the audit log that says so, without saying who it was. */
  readonly record: string;
  readonly unopened: number;
}
