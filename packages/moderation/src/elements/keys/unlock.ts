import type { WrapKind } from '@placet/protocol';
import { html, type TemplateResult } from 'lit';
import type { KeysStrings } from '../../strings/keys/strings.js';
import { KeysChangeEvent } from './keys-change-event.js';
import { KeysPart, type KeysView } from './keys-part.js';
import { passphraseFields, passphraseOf } from './passphrase-fields.js';

/**
 * Opens the keys that are kept, wrapped, for whoever is signed in. A key that was handed over asks for a passphrase of
 * one's own before it is used.
 *
 * @customElement placet-moderation-unlock
 * @fires placet-moderation-keys-change - A key is open; bubbles and is composed.
 */
export class UnlockElement extends KeysPart {
  #isForMe = true;
  /** The keys that were handed over and have no passphrase yet. */
  #handedOver: readonly string[] = [];

  protected override heading({ unlock }: KeysStrings): string {
    return unlock;
  }

  protected override async load(): Promise<void> {
    const keys = (await this.client?.keys()) ?? [];
    this.#isForMe = keys.some(({ wrapped }) => wrapped.length > 0);
  }

  protected override content({ strings }: KeysView): TemplateResult {
    if (!this.#isForMe) return html`<p>${strings.nothingForYou}</p>`;
    if (this.#handedOver.length > 0) {
      return html`<form
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.#choose(event.target as HTMLFormElement, strings);
        }}
      >
        ${passphraseFields(strings)}
        <p class="buttons"><button class="verdict">${strings.setPassphrase}</button></p>
      </form>`;
    }
    return html`<form
      @submit=${(event: Event) => {
        event.preventDefault();
        // As it was typed: a blank may be a part of it.
        const field = (event.target as HTMLFormElement).elements.namedItem('secret');
        void this.#unlock((field as HTMLInputElement).value, strings);
      }}
    >
      <label
        >${strings.secret}
        <input
          type="password"
          name="secret"
          required
          maxlength="200"
          autocomplete="current-password"
          aria-describedby="unlock-hint"
      /></label>
      <p id="unlock-hint" class="fine">${strings.unlockHint}</p>
      <p class="buttons"><button class="verdict">${strings.unlock}</button></p>
    </form>`;
  }

  #unlock(secret: string, strings: KeysStrings): Promise<void> {
    return this.run(async () => {
      const kind: WrapKind | undefined = await this.client?.unlock(secret);
      if (!kind) return;
      this.say(strings.opened[kind]);
      if (kind === 'handover') {
        const keys = (await this.client?.keys()) ?? [];
        this.#handedOver = keys
          .filter(({ wrapped }) => wrapped.some((copy) => copy.kind === 'handover'))
          .map(({ id }) => id);
        this.focusOn('[name=passphrase]');
        return;
      }
      this.dispatchEvent(new KeysChangeEvent());
    });
  }

  async #choose(form: HTMLFormElement, strings: KeysStrings): Promise<void> {
    const passphrase = passphraseOf(form, strings);
    if (passphrase === undefined) return;
    await this.run(async () => {
      for (const key of this.#handedOver) {
        if (this.client?.isOpen(key)) await this.client.setPassphrase(key, passphrase);
      }
      this.#handedOver = [];
      this.say(strings.passphraseSet);
      this.dispatchEvent(new KeysChangeEvent());
    });
  }
}
