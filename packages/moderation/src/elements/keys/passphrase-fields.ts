import { html, type TemplateResult } from 'lit';
import type { KeysStrings } from '../../strings/keys/strings.js';

/** As `minPassphrase` of the protocol, which is loaded only to wrap. */
const least = 12;
/** Characters that are not the same: fewer are a finger that stayed where it was. */
const leastDifferent = 6;

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
        @input=${forgive}
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
        @input=${forgive}
    /></label>`;
}

/** Whichever field is mended: what was said about both no longer holds. */
function forgive(event: Event): void {
  const fields = (event.target as HTMLInputElement).form?.querySelectorAll('input');
  for (const field of fields ?? []) field.setCustomValidity('');
}

/**
 * The passphrase of a form, where both fields say the same and it is no row of a few characters; otherwise a field says
 * what is wrong.
 */
export function passphraseOf(
  form: HTMLFormElement,
  { differ, weak }: KeysStrings,
): string | undefined {
  const [passphrase, again] = ['passphrase', 'again'].map((name) =>
    form.querySelector<HTMLInputElement>(`[name=${name}]`),
  );
  if (passphrase && new Set(passphrase.value).size < leastDifferent) {
    passphrase.setCustomValidity(weak);
  } else if (passphrase && passphrase.value === again?.value) return passphrase.value;
  else again?.setCustomValidity(differ);
  form.reportValidity();
  return undefined;
}
