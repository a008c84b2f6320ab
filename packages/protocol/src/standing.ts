import * as v from 'valibot';
import type { ViewCounts } from './moderation.js';
import { textSchema } from './submission.js';

/**
 * How the comments of one author key are judged, whatever the rules say: `trusted` are not held, `held` always wait for
 * a person, `banned` may not write and are told so. `none` leaves it to the rules.
 */
export type Standing = 'none' | 'trusted' | 'held' | 'banned';

/** The body of `POST …/moderation/authors/{author}/standing`. */
export interface StandingChange {
  readonly standing: Standing;
  /** Why, for the audit log. */
  readonly note?: string | undefined;
}

/** Validates a change of an author's standing. */
export const standingSchema: v.GenericSchema<unknown, StandingChange> = v.strictObject({
  standing: v.picklist(['none', 'trusted', 'held', 'banned']),
  note: v.optional(v.pipe(v.string(), v.maxLength(500))),
});

/** What `GET …/moderation/authors/{author}` answers: one author key, over all pages. */
export interface AuthorView {
  readonly id: string;
  readonly standing: Standing;
  /** The moderator who set it, and when; `null` where nobody did. */
  readonly by: string | null;
  readonly at: number | null;
  readonly note: string | null;
  readonly counts: ViewCounts;
}

/** The body of `POST …/moderation/comments/{id}/text`: new words by a moderator; the former ones are kept. */
export interface ModeratorEdit {
  /** The version that was seen. */
  readonly version: number;
  readonly text: string;
  /** Why, for the audit log. */
  readonly note?: string | undefined;
}

/** Validates new words by a moderator. */
export const moderatorEditSchema: v.GenericSchema<unknown, ModeratorEdit> = v.strictObject({
  version: v.pipe(v.number(), v.integer()),
  text: textSchema,
  note: v.optional(v.pipe(v.string(), v.maxLength(500))),
});
