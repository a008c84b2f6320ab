import { html, nothing, type TemplateResult } from 'lit';
import type { KeyAction, ModerationStrings } from '../../strings/strings.js';
import { keyName, keyOf } from './shortcut-keys.js';

/** The list of keys, and the switch for them. */
export function keysDialog(
  { keys: words }: ModerationStrings,
  on: boolean,
  turn: (on: boolean) => void,
): TemplateResult {
  return html`<dialog class="keys" part="keys" aria-labelledby="keys-title">
    <form method="dialog">
      <h2 id="keys-title">${words.heading}</h2>
      <label class="switch">
        <input
          type="checkbox"
          .checked=${on}
          aria-describedby="keys-hint"
          @change=${(event: Event) => {
            turn((event.target as HTMLInputElement).checked);
          }}
        />
        ${words.use}
      </label>
      <p id="keys-hint" class="fine">${words.useHint}</p>
      <table class=${on ? nothing : 'off'}>
        <thead>
          <tr>
            <th scope="col">${words.key}</th>
            <th scope="col">${words.does}</th>
          </tr>
        </thead>
        <tbody>
          ${(Object.keys(keyOf) as KeyAction[]).map(
            (action) =>
              html`<tr>
                <td><kbd>${keyName(action)}</kbd></td>
                <td>${words.action[action]}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <button class="verdict">${words.close}</button>
    </form>
  </dialog>`;
}
