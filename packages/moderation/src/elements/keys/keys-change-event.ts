/** A key was opened, locked or made: what is listed of keys is to be looked at again. */
export class KeysChangeEvent extends Event {
  constructor() {
    super('placet-moderation-keys-change', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'placet-moderation-keys-change': KeysChangeEvent;
  }
}
