import type { FieldValues } from './fields.js';
import type { OutboxItem } from './outbox-item.js';
import type { FirstOutcome, Outbox } from './outbox.js';
import type { Sealing } from './ports.js';
import type { Sealer } from './sealer.js';
import { buildSubmission, type SubmissionContext } from './submission.js';
import type { Trouble } from './trouble.js';

/** What sending needs of the world. */
export interface SenderOptions {
  readonly sealer: Sealer;
  readonly outbox: Outbox;
  readonly newId: Sealing['newId'];
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What is sent, and where to. */
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

/** What became of an attempt, as far as it is this tab's matter. */
export type Sent =
  /** It is on its way; `outcome` tells what the first delivery comes to. */
  | {
      readonly state: 'sent';
      readonly item: OutboxItem;
      /** It would survive the page. */
      readonly isKept: boolean;
      readonly outcome: Promise<FirstOutcome>;
    }
  /** It could not be sealed, and was not sent. */
  | { readonly state: 'failed'; readonly trouble: Trouble };

/** Sends comments: seals them and gives them to the outbox. */
export interface Sender {
  send(attempt: Attempt): Promise<Sent>;
}

/** Makes a sender. */
export function createSender({ sealer, outbox, newId, now }: SenderOptions): Sender {
  return {
    async send(attempt) {
      const { thread, values, pin } = attempt;
      const id = attempt.id ?? newId();
      attempt.onId?.(id);
      const sealed = await sealer.seal(id, { thread, email: values.email, pin });
      if (!sealed.ok) return { state: 'failed', trouble: sealed.trouble };
      const { email, unsent } = sealed.value;
      const sentAt = now();
      const item: OutboxItem = {
        thread,
        submission: buildSubmission(id, values, email, attempt),
        unsent,
        sentAt,
        state: 'waiting',
        attempts: 0,
        dueAt: sentAt,
      };
      const outcome = outbox.outcome(id);
      return { state: 'sent', item, isKept: await outbox.put(item), outcome };
    },
  };
}
