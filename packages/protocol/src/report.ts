import * as v from 'valibot';
import { idSchema } from './ids.js';
import { limits } from './limits.js';
import { type SealedEmail, sealedEmailSchema } from './sealed-email.js';
import { reportCategories, type ReportCategory } from './report-categories.js';
import { nameSchema } from './submission.js';

/**
 * A notice about a comment: the body of `POST …/comments/{id}/reports`, with the fields of DSA art. 16(2). The comment's
 * permalink is the address it is sent to. Anybody may send one; nothing is signed.
 */
export interface Report {
  /** Made by the browser, a UUIDv7; the same one is stored once, and whoever knows it may ask for its outcome. */
  readonly id: string;
  readonly category: ReportCategory;
  /** Why the comment is thought to be illegal or against the rules. */
  readonly reason: string;
  /** The statement of good faith was made: a box that nobody ticks for the reader. */
  readonly goodFaith: true;
  /** Whoever reports, by name. The law wants it in a complete notice; a report without is looked at, too. */
  readonly name?: string | undefined;
  /** Sealed like every address, to the place whose `comment` is the report's id. Without it no mail can be sent. */
  readonly email?: SealedEmail | undefined;
  /** The language of the form, a BCP 47 tag, for the mails. */
  readonly locale?: string | undefined;
}

/** Validates a report. */
export const reportSchema: v.GenericSchema<unknown, Report> = v.strictObject({
  id: idSchema,
  category: v.picklist(reportCategories),
  reason: v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(limits.reason),
    v.check((text) => /[^\p{Z}\p{C}\p{M}]/u.test(text)),
  ),
  goodFaith: v.literal(true),
  name: v.optional(nameSchema),
  email: v.optional(sealedEmailSchema),
  locale: v.optional(v.pipe(v.string(), v.maxLength(35))),
});

/** What became of a report: `open` waits for a person, `removed` took the comment out of sight, `kept` left it. */
export type ReportOutcome = 'open' | 'removed' | 'kept';

/**
 * What `POST …/comments/{id}/reports` and `GET …/reports/{id}` answer: the confirmation of receipt (DSA art. 16(4)) and
 * the outcome (16(5)). It repeats nothing of what was sent.
 */
export interface ReportReceipt {
  readonly id: string;
  /** The comment it is about. */
  readonly comment: string;
  /** The server's clock, milliseconds since 1970. */
  readonly receivedAt: number;
  readonly outcome: ReportOutcome;
  readonly decidedAt: number | null;
  /** What the moderator wrote to whoever reported. */
  readonly message: string | null;
  /** The report's receipt and outcome are mailed, since it has an address that this server may open. */
  readonly mailed: boolean;
}

/** A report as moderators see it; its address is revealed apart, as every address is. */
export interface ReportItem {
  readonly id: string;
  readonly category: ReportCategory;
  readonly reason: string;
  readonly name: string | null;
  readonly hasEmail: boolean;
  readonly locale: string | null;
  readonly receivedAt: number;
  readonly outcome: ReportOutcome;
  readonly decidedAt: number | null;
  readonly message: string | null;
}

/** What `GET …/moderation/comments/{id}/reports` answers, the oldest first. */
export interface Reports {
  readonly items: readonly ReportItem[];
}
