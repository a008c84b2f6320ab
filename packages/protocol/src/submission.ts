import * as v from 'valibot';
import { idSchema } from './ids.js';
import { limits } from './limits.js';
import { type SealedEmail, sealedEmailSchema } from './sealed-email.js';
import { type Work, workSchema } from './work.js';

/** A new comment as the browser sends it: the body of `POST /v1/sites/{site}/comments?thread=…`. */
export interface Submission {
  /** Made by the browser, a UUIDv7; also the `Idempotency-Key`. */
  readonly id: string;
  /** The comment it answers; absent for a root. */
  readonly parent?: string | undefined;
  /** The source text, in the CommonMark subset. */
  readonly text: string;
  readonly name: string;
  readonly website?: string | undefined;
  /** Absent where none was typed, and where it could not be sealed. */
  readonly email?: SealedEmail | undefined;
  /** The language of the form, a BCP 47 tag. */
  readonly locale?: string | undefined;
  /** The article's title and address, so that a moderator can go there. */
  readonly page?: Page | undefined;
  /** Milliseconds from the first key press to sending. */
  readonly elapsed?: number | undefined;
  /** The field no person can see: anything in it tells a robot. */
  readonly trap?: string | undefined;
  /** The author wants to be told of replies by mail, once the address is confirmed. Without an address it means nothing. */
  readonly replyMail?: true | undefined;
  /**
   * A solved challenge, where the server asked for one; `unable` where the browser has no WebCrypto to solve it with:
   * the comment is then held.
   */
  readonly work?: Work | 'unable' | undefined;
}

/** The page a thread stands under. */
export interface Page {
  readonly title: string;
  readonly url: string;
}

// "Visible" as opposed to spaces, control and format characters alone.
const visible = v.check<string>((text) => /[^\p{Z}\p{C}\p{M}]/u.test(text));
const httpUrl = v.check<string>((url) => URL.canParse(url) && /^https?:/i.test(url));

/** The text of a comment: not blank, within the limit. */
export const textSchema: v.GenericSchema<unknown, string> = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(limits.text),
  visible,
);

/** A display name: trimmed by the sender, may be empty where the site does not ask for one. */
export const nameSchema: v.GenericSchema<unknown, string> = v.pipe(
  v.string(),
  v.maxLength(limits.name),
  v.check((name) => name === '' || /[^\p{Z}\p{C}\p{M}]/u.test(name)),
);

/** An absolute http(s) address. */
export const websiteSchema: v.GenericSchema<unknown, string> = v.pipe(
  v.string(),
  v.maxLength(limits.website),
  httpUrl,
);

/** The key of a thread: any text that is not blank; usually the path of the article. */
export const threadSchema: v.GenericSchema<unknown, string> = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(limits.thread),
);

/** Validates a submission. Unknown members are refused: an address under another name must not slip in. */
export const submissionSchema: v.GenericSchema<unknown, Submission> = v.strictObject({
  id: idSchema,
  parent: v.optional(idSchema),
  text: textSchema,
  name: nameSchema,
  website: v.optional(websiteSchema),
  email: v.optional(sealedEmailSchema),
  locale: v.optional(v.pipe(v.string(), v.maxLength(35))),
  page: v.optional(
    v.strictObject({
      title: v.pipe(v.string(), v.maxLength(300)),
      url: v.pipe(v.string(), v.maxLength(2000), httpUrl),
    }),
  ),
  elapsed: v.optional(v.pipe(v.number(), v.minValue(0))),
  trap: v.optional(v.pipe(v.string(), v.maxLength(1000))),
  replyMail: v.optional(v.literal(true)),
  work: v.optional(v.union([v.literal('unable'), workSchema])),
});
