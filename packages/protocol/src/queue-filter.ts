import * as v from 'valibot';
import { idSchema } from './ids.js';
import { threadSchema } from './submission.js';
import type { View } from './moderation.js';

/** Which comments of a view are asked for; what is left out does not narrow. All that is given must be true. */
export interface QueueFilter {
  /** Under this page. */
  readonly thread?: string | undefined;
  /** By this author id. */
  readonly author?: string | undefined;
  /** Kept back by this rule, by its id. */
  readonly reason?: string | undefined;
  /** These characters, whatever their case, in the text, the name or the website. */
  readonly text?: string | undefined;
  /** Written before this time, milliseconds since 1970. */
  readonly before?: number | undefined;
  /** Reported by readers, and nobody has decided on that. */
  readonly reported?: true | undefined;
}

/** All comments of a view that a filter lets through, as long as they had arrived when the moderator saw the view. */
export interface Matching {
  readonly view: View;
  readonly filter: QueueFilter;
  /** Nothing written later is decided on unseen: milliseconds since 1970. */
  readonly until: number;
}

const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Validates a filter. */
export const queueFilterSchema: v.GenericSchema<unknown, QueueFilter> = v.strictObject({
  thread: v.optional(threadSchema),
  author: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/))),
  reason: v.optional(v.pipe(v.string(), v.regex(/^[a-z_]{1,50}$/))),
  text: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
  before: v.optional(time),
  reported: v.optional(v.literal(true)),
});

/** Validates the description of many comments at once. */
export const matchingSchema: v.GenericSchema<unknown, Matching> = v.strictObject({
  view: v.picklist(['pending', 'published', 'spam', 'refused', 'trash']),
  filter: queueFilterSchema,
  until: time,
});

/** One comment at the version that was seen. */
export const seenSchema: v.GenericSchema<
  unknown,
  { readonly id: string; readonly version: number }
> = v.strictObject({ id: idSchema, version: v.pipe(v.number(), v.integer()) });
