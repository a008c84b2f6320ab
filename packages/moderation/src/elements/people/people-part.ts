import type { PeopleClient } from '../../clients/people-http.js';
import { peopleCatalogs } from '../../strings/people/catalogs.js';
import type { PeopleStrings } from '../../strings/people/strings.js';
import { type PartView, RoomPart } from '../room/room-part.js';

/** What a part of people and devices is drawn from. */
export type PeopleView = PartView<PeopleStrings>;

/** What the parts about people and devices have in common. */
export abstract class PeoplePart extends RoomPart<PeopleStrings, PeopleClient> {
  constructor() {
    super(peopleCatalogs);
  }
}
