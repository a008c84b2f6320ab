/** Somebody goes back from a part of the desk to the comments. */
export class ModerationBackEvent extends Event {
  constructor() {
    super('placet-moderation-back');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'placet-moderation-back': ModerationBackEvent;
  }
}
