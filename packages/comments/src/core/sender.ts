import type { SealedEmail, Site, Submission } from '@placet/protocol';
import { type UnsentReason, unsentReason } from './address.js';
import type { FieldValues } from './fields.js';
import type { CommentClient, Sealing, Submitted } from './ports.js';
import { buildSubmission, type SubmissionContext } from './submission.js';
import type { Answer, Trouble } from './trouble.js';

/** What sending needs of the world. */
export interface SenderOptions {
  readonly client: CommentClient;
  readonly sealing: Sealing;
  /** Whether this browser can seal at all. */
  readonly canSeal: () => Promise<boolean>;
}

/** One attempt to send. */
export interface Attempt extends SubmissionContext {
  readonly thread: string;
  readonly values: FieldValues;
  /** The id of an earlier attempt with the same words. */
  readonly id?: string | undefined;
  /** The only key that the page accepts. */
  readonly pin?: string | undefined;
  /** Called before the first octet leaves, so that the id outlives a crash. */
  readonly onId?: (id: string) => void;
}

/** What became of an attempt. */
export type Outcome =
  | (Submitted & {
      /** Why the typed address was left out, if it was. */
      readonly unsent?: UnsentReason | undefined;
    })
  | { readonly state: 'failed'; readonly trouble: Trouble };

/** Sends comments, sealed and as often as it takes, but never the same one twice. */
export interface Sender {
  send(attempt: Attempt): Promise<Outcome>;
}

interface Prepared {
  readonly submission: Submission;
  /** The typed address, to tell whether the same is meant; never part of the submission. */
  readonly email: string;
  readonly unsent: UnsentReason | undefined;
}

/** Makes a sender. It remembers what it sent last, so that a repeated attempt is the same to the octet. */
export function createSender({ client, sealing, canSeal }: SenderOptions): Sender {
  let last: Prepared | undefined;

  async function sealed(
    attempt: Attempt,
    site: Site,
    comment: string,
  ): Promise<SealedEmail | UnsentReason | undefined> {
    const email = attempt.values.email.trim();
    if (email === '') return undefined;
    const { key } = site;
    const reason = unsentReason(await canSeal(), key, attempt.pin);
    if (reason !== undefined || !key) return reason;
    try {
      if (attempt.pin !== undefined && !(await sealing.isPinned(key, attempt.pin))) {
        return 'other_key';
      }
      return await sealing.seal(email, key, { site: site.site, thread: attempt.thread, comment });
    } catch {
      // Fails unsent: whatever goes wrong while sealing, the address stays here.
      return 'browser';
    }
  }

  async function prepare(attempt: Attempt, fresh: boolean): Promise<Answer<Prepared>> {
    const id = attempt.id ?? sealing.newId();
    attempt.onId?.(id);
    let envelope: SealedEmail | UnsentReason | undefined;
    if (attempt.values.email.trim() !== '') {
      const site = await client.getSite({ fresh });
      if (!site.ok) return site;
      envelope = await sealed(attempt, site.value, id);
    }
    const unsent = typeof envelope === 'string' ? envelope : undefined;
    const email = typeof envelope === 'string' ? undefined : envelope;
    return {
      ok: true,
      value: {
        submission: buildSubmission(id, attempt.values, email, attempt),
        email: attempt.values.email,
        unsent,
      },
    };
  }

  async function send(attempt: Attempt, again: boolean): Promise<Outcome> {
    const same = last?.submission.id === attempt.id && last?.email === attempt.values.email;
    if (!same || !last) {
      const prepared = await prepare(attempt, again);
      if (!prepared.ok) return { state: 'failed', trouble: prepared.trouble };
      last = prepared.value;
    }
    const { submission, unsent } = last;
    const answer = await client.submit(attempt.thread, submission);
    if (answer.ok) {
      last = undefined;
      return { ...answer.value, unsent };
    }
    // The site has a new key: seal to that one, once.
    if (answer.trouble.code === 'key_unknown' && !again) {
      last = undefined;
      return send({ ...attempt, id: submission.id }, true);
    }
    return { state: 'failed', trouble: answer.trouble };
  }

  return { send: (attempt) => send(attempt, false) };
}
