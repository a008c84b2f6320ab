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
}
