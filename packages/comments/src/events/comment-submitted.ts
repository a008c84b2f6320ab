import type { OwnComment } from '@placet/protocol';

/** The server has a comment: published at once, or held for a person to look at. */
export class CommentSubmittedEvent extends Event {
  /** The comment as its author sees it, with its state and the rules that held it. */
  readonly comment: OwnComment;

  constructor(comment: OwnComment) {
    super('placet-comment-submitted', { bubbles: true, composed: true });
    this.comment = comment;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'placet-comment-submitted': CommentSubmittedEvent;
  }
}
