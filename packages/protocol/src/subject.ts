import * as v from 'valibot';
import type { CommentState } from './comment.js';
import type { Page } from './submission.js';

/** Whom a request of a data subject is about: an address, or an author key. Exactly one of them. */
export interface Subject {
  readonly email?: string | undefined;
  readonly author?: string | undefined;
}

const email = v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(254), v.includes('@'));
const entries = {
  email: v.optional(email),
  author: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/))),
};

/** Validates whom a request is about. */
export const subjectSchema: v.GenericSchema<unknown, Subject> = v.pipe(
  v.strictObject(entries),
  v.check(
    (subject) => (subject.email === undefined) !== (subject.author === undefined),
    'Expected either email or author.',
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
