import * as v from 'valibot';
import { idSchema } from './ids.js';
import { nameSchema, textSchema } from './submission.js';

/** What happened to a thread: the data of the server-sent event `change`. */
export interface ThreadChange {
  readonly thread: string;
  /** The version of the thread now. */
  readonly version: number;
  /**
   * The one comment that it is about, and what became of it, for who holds it already. Absent on connecting and where
   * several changed at once: then the thread is read again.
   */
  readonly comment?: ChangedComment | undefined;
}

/** A comment that readers see otherwise than before. */
export interface ChangedComment {
  readonly id: string;
  /** The root of its conversation. */
  readonly root: string;
  /** `published` is new to readers, `edited` has other words, `removed` is gone or became a stub. */
  readonly change: 'published' | 'edited' | 'removed';
}

/** How many published comments a thread has. */
export interface ThreadCount {
  readonly thread: string;
  readonly total: number;
}

/** What `GET …/counts?thread=…&thread=…` answers: the threads in the order they were asked for. */
export interface Counts {
  readonly items: readonly ThreadCount[];
}

/** What moderators set for one thread: `GET` and `PATCH …/moderation/thread?thread=…`. */
export interface ThreadSettings {
  readonly thread: string;
  /** No new comments are taken; edits, votes and reports still are. */
  readonly closed: boolean;
  /** Nothing is taken but reports and what is a right: to delete and to erase. It is closed, too. */
  readonly readOnly: boolean;
}

/** The body of `PATCH …/moderation/thread?thread=…`: what is left out stays as it is. */
export interface ThreadSettingsChange {
  readonly closed?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
}

/** Validates a change of a thread's settings. */
export const threadSettingsSchema: v.GenericSchema<unknown, ThreadSettingsChange> = v.strictObject({
  closed: v.optional(v.boolean()),
  readOnly: v.optional(v.boolean()),
});

/** A comment by the site itself: the body of `POST …/moderation/replies?thread=…`. No rule judges it. */
export interface SiteReply {
  /** Made by the browser, a UUIDv7; the same one is stored once. */
  readonly id: string;
  readonly parent?: string | undefined;
  readonly text: string;
  /** Who speaks; left out, the moderator's name. */
  readonly name?: string | undefined;
  readonly locale?: string | undefined;
}

/** Validates a comment by the site itself. */
export const siteReplySchema: v.GenericSchema<unknown, SiteReply> = v.strictObject({
  id: idSchema,
  parent: v.optional(idSchema),
  text: textSchema,
  name: v.optional(nameSchema),
  locale: v.optional(v.pipe(v.string(), v.maxLength(35))),
});
