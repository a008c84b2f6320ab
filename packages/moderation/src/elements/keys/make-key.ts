import { html, type TemplateResult } from 'lit';
import type { KeysStrings } from '../../strings/keys/strings.js';
import { type CodeSheet, codeSheet } from './code-sheet.js';
import { KeysChangeEvent } from './keys-change-event.js';
import { KeysPart, type KeysView } from './keys-part.js';
import { passphraseFields, passphraseOf } from './passphrase-fields.js';

/**
 * Makes a key in this browser, which the server keeps wrapped and cannot open.
 *
 * @customElement placet-moderation-make-key
 * @fires placet-moderation-keys-change - A key is made and in use; bubbles and is composed.
 */
export class MakeKeyElement extends KeysPart {
  #sheet: CodeSheet | undefined;

  protected override heading({ make }: KeysStrings): string {
    return make;
  }

  protected override content({ strings }: KeysView): TemplateResult {
    if (this.#sheet) {
      return codeSheet(this.#sheet, strings, () => {
        this.#sheet = undefined;
        this.askBeforeLeaving(false);
        this.requestUpdate();
        this.focusOn('h3');
      });
    }
    return html`<p>${strings.makeHint}</p>
      <p>${strings.makeMail}</p>
      <form
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.#make(event.target as HTMLFormElement, strings);
        }}
      >
        ${passphraseFields(strings)}
        <p class="buttons"><button class="verdict">${strings.makeNow}</button></p>
      </form>`;
  }

  async #make(form: HTMLFormElement, strings: KeysStrings): Promise<void> {
    const passphrase = passphraseOf(form, strings);
    if (passphrase === undefined) return;
    await this.run(async () => {
      const made = await this.client?.make(passphrase);
      if (!made) return;
      this.#sheet = { code: made.code, hint: strings.sheet, key: made.id };
      this.askBeforeLeaving(true);
      this.say(strings.made);
      this.dispatchEvent(new KeysChangeEvent());
      this.focusOn('.code');
    });
  }
}
