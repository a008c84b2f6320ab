import { html, type TemplateResult } from 'lit';
import type { KeysStrings } from '../../strings/keys/strings.js';

/** As `minPassphrase` of the protocol, which is loaded only to wrap. */
const least = 12;

/** Asks for a new passphrase, twice, since nobody can reset it. */
export function passphraseFields(strings: KeysStrings): TemplateResult {
  return html`<label
      >${strings.passphrase}
      <input
        type="password"
        name="passphrase"
        required
        minlength=${least}
        maxlength="200"
        autocomplete="new-password"
        aria-describedby="passphrase-hint"
    /></label>
    <p id="passphrase-hint" class="fine">${strings.passphraseHint}</p>
    <label
      >${strings.passphraseAgain}
      <input
        type="password"
        name="again"
        required
        maxlength="200"
        autocomplete="new-password"
        @input=${(event: Event) => {
          (event.target as HTMLInputElement).setCustomValidity('');
        }}
    /></label>`;
}

/** The passphrase of a form, where both fields say the same; otherwise the second field says what is wrong. */
export function passphraseOf(form: HTMLFormElement, { differ }: KeysStrings): string | undefined {
  const [passphrase, again] = ['passphrase', 'again'].map((name) =>
    form.querySelector<HTMLInputElement>(`[name=${name}]`),
  );
  if (passphrase && passphrase.value === again?.value) return passphrase.value;
  again?.setCustomValidity(differ);
  form.reportValidity();
  return undefined;
}
