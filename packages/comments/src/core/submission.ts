import type { Page, SealedEmail, Submission } from '@placet/protocol';
import { type FieldValues, toAddress } from './fields.js';

/** What goes with the typed fields. */
export interface SubmissionContext {
  /** The comment that is replied to. */
  readonly parent?: string | undefined;
  /** The language of the form, a BCP 47 tag. */
  readonly locale?: string | undefined;
  readonly page?: Page | undefined;
  /** Milliseconds from the first key press to sending. */
  readonly elapsed?: number | undefined;
  /** What a robot wrote into the field that no person can see. */
  readonly trap?: string | undefined;
  /** Whoever writes wants to be told of replies by mail; without a sealed address it cannot be. */
  readonly replyMail?: boolean | undefined;
}

/** Builds the body of the request. The typed address has no way into it: only the sealed one has. */
export function buildSubmission(
  id: string,
  { text, name, website }: Omit<FieldValues, 'email'>,
  email: SealedEmail | undefined,
  { parent, locale, page, elapsed, trap, replyMail }: SubmissionContext,
): Submission {
  return {
    id,
    ...(parent === undefined ? {} : { parent }),
    text: text.trimEnd(),
    name: name.trim(),
    ...(website.trim() === '' ? {} : { website: toAddress(website) }),
    ...(email === undefined ? {} : { email }),
    ...(locale === undefined ? {} : { locale }),
    ...(page === undefined ? {} : { page: fitting(page) }),
    ...(elapsed === undefined ? {} : { elapsed: Math.max(0, Math.round(elapsed)) }),
    ...(email !== undefined && replyMail ? { replyMail } : {}),
    ...(trap === undefined || trap === '' ? {} : { trap: trap.slice(0, 1000) }),
  };
}

// A page's title is not the visitor's fault: it is cut where a comment would be refused for it.
function fitting({ title, url }: Page): Page {
  return { title: title.slice(0, 300), url: url.slice(0, 2000) };
}
