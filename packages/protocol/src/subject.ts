import * as v from 'valibot';
import { idSchema } from './ids.js';
import type { ExportedComment, ExportedStanding } from './author-data.js';
import type { ReportItem } from './report.js';

/**
 * Whom a request of a data subject is about: an address, an author key, or the comments and reports in which a
 * moderator's browser found an address that the server cannot open.
 */
export interface Subject {
  readonly email?: string | undefined;
  readonly author?: string | undefined;
  /** Ids, 1,000 at most. */
  readonly comments?: readonly string[] | undefined;
  /** Ids, 1,000 at most; together with those of comments, or alone. */
  readonly reports?: readonly string[] | undefined;
}

const email = v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(254), v.includes('@'));
const ids = v.pipe(v.array(idSchema), v.minLength(1), v.maxLength(1000));
const entries = {
  email: v.optional(email),
  author: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/))),
  comments: v.optional(ids),
  reports: v.optional(ids),
};

/** Validates whom a request is about. */
export const subjectSchema: v.GenericSchema<unknown, Subject> = v.pipe(
  v.strictObject(entries),
  v.check(
    ({ email: address, author, comments, reports }) =>
      [address, author, comments ?? reports].filter((value) => value !== undefined).length === 1,
    'Expected either email, author, or comments and reports.',
  ),
);

/** What `POST …/moderation/subjects` answers: all that is kept about somebody. Also the file that is handed over. */
export interface SubjectFile {
  readonly site: string;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  /** The oldest first. */
  readonly comments: readonly SubjectComment[];
  /** What they reported, the oldest first. */
  readonly reports: readonly SubjectReport[];
  /** The ids of the comments that the keys behind these comments find useful. */
  readonly votes: readonly string[];
  /** How these keys stand with the moderators. */
  readonly standings: readonly ExportedStanding[];
  /** Sealed addresses that this server cannot open, because their owner holds the key: they may be this person's. */
  readonly unopened: number;
}

/** One comment of a data subject. */
export interface SubjectComment extends ExportedComment {
  readonly author: string;
}

/** One report by a data subject. */
export interface SubjectReport extends ReportItem {
  /** The comment it is about. */
  readonly comment: string;
  readonly thread: string;
}

/** What `POST …/moderation/subjects/erase` answers. */
export interface SubjectErasure {
  /** How many comments were erased, for good. */
  readonly comments: number;
  /** How many reports lost words, name and address; that they were made, and what was decided, stays (DSA art. 24). */
  readonly reports: number;
  readonly votes: number;
  /** The line of the audit log that says so, without saying who it was. */
  readonly record: string;
  readonly unopened: number;
}
