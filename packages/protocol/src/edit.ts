import * as v from 'valibot';
import { nameSchema, textSchema, websiteSchema } from './submission.js';

/**
 * New words for a comment: the body of `PATCH /v1/sites/{site}/comments/{id}`, signed by the author's key.
 *
 * What is left out stays as it is. The address cannot be changed: who wants it gone deletes the comment.
 */
export interface Edit {
  /** The version that was seen; where the comment has changed since, the answer is `version_conflict`. */
  readonly version: number;
  /** The new source text. */
  readonly text: string;
  readonly name?: string | undefined;
  /** `null` takes it away. */
  readonly website?: string | null | undefined;
}

/** Validates an edit. */
export const editSchema: v.GenericSchema<unknown, Edit> = v.strictObject({
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  text: textSchema,
  name: v.optional(nameSchema),
  website: v.nullish(websiteSchema),
});

/** The words of a comment before one of its edits. */
export interface FormerWords {
  /** When they were replaced, milliseconds since 1970. */
  readonly replacedAt: number;
  readonly text: string;
  readonly name: string;
  readonly website: string | null;
}

/** What moderators see of a comment's past: `GET …/moderation/comments/{id}/edits`. */
export interface EditHistory {
  /** The oldest first; empty where nothing was edited. */
  readonly items: readonly FormerWords[];
}
