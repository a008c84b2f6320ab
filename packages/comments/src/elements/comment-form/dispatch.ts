// What a form does with a comment from the moment it is sent.
import { adoptCss, type SmallElement } from '@placet/base';
import type { nothing, TemplateResult } from 'lit/html.js';
import type {
  Arrival,
  Attempt,
  DraftPlace,
  DraftRepository,
  OutboxItem,
  Sent,
} from '../../core/index.js';
import { CommentSubmittedEvent } from '../../events/comment-submitted.js';
import type { Sending } from '../../setup.js';
import type { WritingStrings } from '../../strings/writing/strings.js';
import type { Outcome } from './outcome-text.js';
import { outgoingStyles } from './outgoing.styles.js';
import { OutgoingController } from './outgoing.js';
import { outgoingTemplate } from './outgoing-template.js';
import type { Typed } from './typed.js';

/** What a dispatch belongs to. */
export interface DispatchOptions {
  readonly host: SmallElement;
  readonly typed: Typed;
  readonly sending: Sending;
  readonly drafts: DraftRepository;
  readonly getPlace: () => DraftPlace;
  /** Says what became of a comment, or that the form is being written in again. */
  readonly say: (phase: Outcome | 'writing') => void;
}

/** Sends what is typed in one form, shows what is on its way from it, and tells what arrives. */
export class Dispatch {
  readonly #options: DispatchOptions;
  readonly #outgoing: OutgoingController;

  constructor(options: DispatchOptions) {
    const { host, sending, getPlace } = options;
    this.#options = options;
    this.#outgoing = new OutgoingController(host, sending, getPlace, (arrival) => {
      this.#arrived(arrival);
    });
    adoptCss(host.renderRoot, outgoingStyles);
  }

  /** The form moves to another server, and what is on its way to the old one with its forms. */
  leave(): void {
    this.#options.host.removeController(this.#outgoing);
    this.#outgoing.hostDisconnected();
  }

  /** What is on its way. */
  list(strings: WritingStrings, tryAgain: string): TemplateResult | typeof nothing {
    const { outbox } = this.#options.sending;
    return outgoingTemplate(strings, tryAgain, this.#outgoing.items, {
      retry: (id) => void outbox.retry(id),
      edit: (item) => void this.#takeBack(item),
      discard: (id) => void outbox.discard(id),
    });
  }

  /** Gives a comment to the outbox. Resolves when the form is free again; what becomes of it is said. */
  async send(attempt: Attempt): Promise<void> {
    const { sending, say, typed } = this.#options;
    const sent = await sending.sender.send(attempt);
    if (sent.state === 'failed') {
      say(sent);
      return;
    }
    if (sent.isKept) typed.sent(attempt.values);
    const followed = this.#follow(sent, attempt.values);
    if (!sent.isKept) await followed;
  }

  /** The outbox has it: the form is free for the next comment, unless this one comes back. */
  async #follow(
    { item, isKept, outcome }: Sent & { readonly state: 'sent' },
    values: Attempt['values'],
  ): Promise<void> {
    const { sending, say, typed } = this.#options;
    const first = await outcome;
    if (first.state === 'arrived') {
      if (!isKept) typed.sent(values);
      return;
    }
    // What the device does not keep would be lost with the page: then the form keeps it.
    const comesBack = !isKept || (first.state === 'refused' && typed.isEmpty());
    if (!comesBack) {
      say(first);
      return;
    }
    await sending.outbox.discard(item.submission.id);
    typed.restore(values, item.submission.id);
    say({ state: 'failed', trouble: first.trouble });
  }

  /** Puts a comment that was sent and has not arrived into its form again. */
  async #takeBack({ thread, submission }: OutboxItem): Promise<void> {
    const { sending, drafts, getPlace, typed, say, host } = this.#options;
    const { id, parent, text, name, website = '' } = submission;
    await sending.outbox.discard(id);
    if (parent === getPlace().parent) {
      typed.takeBack(text);
      say('writing');
      host.focus();
      return;
    }
    // The form under another comment finds it as its draft.
    const draft = drafts.read({ thread, parent });
    const both = draft ? `${draft.text}\n\n${text}` : text;
    drafts.write({ thread, parent }, { text: both, name, website });
    location.hash = `comment-${parent}`;
  }

  #arrived({ state, comment, item }: Arrival): void {
    this.#options.say({ state, comment, unsent: item.unsent });
    this.#options.host.dispatchEvent(new CommentSubmittedEvent(comment));
  }
}
