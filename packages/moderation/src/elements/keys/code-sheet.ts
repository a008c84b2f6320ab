import { saveFile } from '@placet/base';
import { html, nothing, type TemplateResult } from 'lit';
import type { KeysStrings } from '../../strings/keys/strings.js';

/** A code that is shown once, and how to keep it. */
export interface CodeSheet {
  readonly code: string;
  /** What it is for. */
  readonly hint: string;
  /** The key, where there is a sheet to print. */
  readonly key?: string | undefined;
}

/** Shows a code for as long as nobody says that it was kept. */
export function codeSheet(
  { code, hint, key }: CodeSheet,
  strings: KeysStrings,
  done: () => void,
): TemplateResult {
  return html`<fieldset class="sheet">
    <label
      >${strings.code}
      <input
        type="text"
        class="code"
        readonly
        dir="ltr"
        .value=${code}
        @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
    /></label>
    <p>${hint}</p>
    <p class="buttons">
      ${
        key === undefined
          ? nothing
          : html`<button
              type="button"
              @click=${() => {
                const text = strings.sheetText(key, location.host, code);
                saveFile('placet-recovery-sheet.txt', text, 'text/plain');
              }}
            >
              ${strings.download}
            </button>`
      }
      <button type="button" @click=${done}>${strings.done}</button>
    </p>
  </fieldset>`;
}
