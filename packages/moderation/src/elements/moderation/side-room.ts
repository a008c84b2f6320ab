import { html, nothing, type TemplateResult } from 'lit';
import type { ModerationStrings } from '../../strings/strings.js';
import { type RoomPlace, type SideRoom, sideRooms } from './rooms.js';

/** A room with its way back; hidden where it only waits to be opened again. */
export function sideRoom(
  room: SideRoom,
  isOpen: boolean,
  place: RoomPlace,
  { heading, log }: ModerationStrings,
  back: () => void,
): TemplateResult {
  return html`<div data-room=${room} ?hidden=${!isOpen}>
    <header class="top">
      <h2 id=${isOpen ? 'title' : nothing}>${heading}</h2>
      <p class="session">
        <button type="button" class="quiet" @click=${back}>${log.back}</button>
      </p>
    </header>
    ${sideRooms[room].content(place)}
  </div>`;
}
