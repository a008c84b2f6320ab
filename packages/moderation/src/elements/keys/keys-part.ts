import type { KeysClient } from '../../clients/keys-http.js';
import { keysCatalogs } from '../../strings/keys/catalogs.js';
import type { KeysStrings } from '../../strings/keys/strings.js';
import { type PartView, RoomPart } from '../room/room-part.js';

/** What a part of the keys is drawn from. */
export type KeysView = PartView<KeysStrings>;

/** What the parts about keys have in common. */
export abstract class KeysPart extends RoomPart<KeysStrings, KeysClient> {
  constructor() {
    super(keysCatalogs);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.askBeforeLeaving(false);
  }

  /** Whether the browser asks before this page is left: a code that is shown once must not go with it by mistake. */
  protected askBeforeLeaving(on: boolean): void {
    if (on) window.addEventListener('beforeunload', stay);
    else window.removeEventListener('beforeunload', stay);
  }
}

function stay(event: Event): void {
  event.preventDefault();
}
