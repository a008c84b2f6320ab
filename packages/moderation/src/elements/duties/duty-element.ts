import type { DutiesClient } from '../../clients/duties-http.js';
import type { PropertyDeclarations } from 'lit';
import { dutiesCatalogs } from '../../strings/duties/catalogs.js';
import type { DutiesStrings } from '../../strings/duties/strings.js';
import { type PartView, RoomPart } from '../room/room-part.js';

/** What a part of the duties is drawn from. */
export type DutyView = PartView<DutiesStrings>;

/** What the parts of the duties have in common. */
export abstract class DutyElement extends RoomPart<DutiesStrings, DutiesClient> {
  static override properties: PropertyDeclarations = {
    ...RoomPart.properties,
    readonly: { type: Boolean },
  };

  /** Whoever looks may read only: there is nothing to decide with. */
  declare readonly: boolean;

  constructor() {
    super(dutiesCatalogs);
    this.readonly = false;
  }
}
