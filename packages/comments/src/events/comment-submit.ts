/**
 * A comment is about to be sent. Cancel it to keep it here, for instance to ask something first;
 * nothing typed is lost.
 */
export class CommentSubmitEvent extends Event {
  /** The thread it is for. */
  readonly thread: string;
  /** The comment it answers, if any. */
  readonly parent: string | undefined;
  /** The text as typed. The e-mail address is deliberately not part of the event. */
  readonly text: string;

  constructor(thread: string, parent: string | undefined, text: string) {
    super('placet-comment-submit', { bubbles: true, composed: true, cancelable: true });
    this.thread = thread;
    this.parent = parent;
    this.text = text;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'placet-comment-submit': CommentSubmitEvent;
  }
}
