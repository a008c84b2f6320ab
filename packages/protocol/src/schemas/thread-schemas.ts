import * as v from 'valibot';
import type { Counts, ThreadChange, ThreadSettings } from '../thread.js';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What the server-sent event `change` carries. */
export const threadChangeSchema: v.GenericSchema<unknown, ThreadChange> = v.object({
  thread: v.string(),
  version: count,
  comment: v.optional(
    v.object({
      id: v.string(),
      root: v.string(),
      change: v.picklist(['published', 'edited', 'removed']),
    }),
  ),
});

/** What `GET …/counts` answers. */
export const countsSchema: v.GenericSchema<unknown, Counts> = v.object({
  items: v.array(v.object({ thread: v.string(), total: count })),
});

/** What `GET` and `PATCH …/moderation/thread` answer. */
export const threadSettingsAnswerSchema: v.GenericSchema<unknown, ThreadSettings> = v.object({
  thread: v.string(),
  closed: v.boolean(),
  readOnly: v.boolean(),
});
