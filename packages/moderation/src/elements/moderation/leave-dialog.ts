import { html, type TemplateResult } from 'lit';
import type { ModerationStrings } from '../../strings/strings.js';

/** Asks before what was typed and not saved goes away with the session. */
export function leaveDialog(
  { unsent: words }: ModerationStrings,
  leave: () => void,
): TemplateResult {
  return html`<dialog
    class="leave"
    part="leave"
    aria-labelledby="leave-title"
    aria-describedby="leave-hint"
    @close=${(event: Event) => {
      const dialog = event.target as HTMLDialogElement;
      if (dialog.returnValue === 'leave') leave();
      dialog.returnValue = '';
    }}
  >
    <form method="dialog">
      <h2 id="leave-title">${words.heading}</h2>
      <p id="leave-hint">${words.hint}</p>
      <p class="pair">
        <button class="verdict" value="stay">${words.stay}</button>
        <button class="verdict" value="leave">${words.leave}</button>
      </p>
    </form>
  </dialog>`;
}
