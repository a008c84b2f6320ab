import { LocaleController, SmallElement, StoreController } from '@placet/base';
import { html, nothing, svg } from 'lit/html.js';
import type { Consent } from '../../core/consent.js';
import { pageConsent } from '../../page-consent.js';
import { buttonCatalogs } from '../../strings/button/catalogs.js';
import { styles } from './consent-button.styles.js';

/** The privacy options icon of 11 CCR § 7015(b): a tick and a cross, halves of one pill. */
const icon = svg`<svg viewBox="0 0 30 14" aria-hidden="true">
  <path fill="#fff" d="M7.4 12.8h6.8l3.1-11.6H7.4a5.8 5.8 0 0 0 0 11.6z"/>
  <path fill="#06f" d="M22.6 0H7.4a7 7 0 1 0 0 14h15.2a7 7 0 1 0 0-14zM1.6 7a5.8 5.8 0 0 1 5.8-5.8h9.9l-3.1 11.6H7.4A5.8 5.8 0 0 1 1.6 7z"/>
  <path fill="none" stroke="#fff" stroke-width="1.4" stroke-linecap="round" d="m20.2 4.4 5 5.2m0-5.2-5 5.2"/>
  <path fill="none" stroke="#06f" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round" d="m6 7.2 2.1 2.2 3.8-4.8"/>
</svg>`;

/**
 * Opens the preferences: the way back to the choice that every page owes (GDPR art. 7(3)). In opt-out mode it is the
 * "Your Privacy Choices" link with its icon (11 CCR § 7013 to 7015).
 *
 * A plain `<button command="--placet-preferences">` does the same for nothing; this one brings its words, and can float.
 *
 * @customElement placet-consent-button
 * @slot - Other words for it.
 * @csspart button - The button.
 * @attr floating - Stands at the foot of the window, at its `start` (the default) or `end`.
 */
export class ConsentButtonElement extends SmallElement {
  static override readonly styles: readonly string[] = [styles];
  static override readonly properties: Readonly<Record<string, unknown>> = { consent: undefined };

  /** The consent whose preferences are opened: the page's own, unless another one is given. */
  declare consent: Consent | undefined;

  readonly #locale = new LocaleController(this, buttonCatalogs);
  readonly #store = new StoreController(this, () => this.consent);

  override connectedCallback(): void {
    super.connectedCallback();
    this.consent ??= pageConsent();
  }

  protected override render(): unknown {
    const { strings, locale, dir } = this.#locale;
    const isOptOut = this.#store.value?.mode === 'opt-out';
    if (!strings) return nothing;
    return html`<button
      part="button"
      type="button"
      lang=${locale}
      dir=${dir}
      @click=${() => this.consent?.showPreferences()}
    >
      <slot>${isOptOut ? strings.optOut : strings.choices}</slot>${isOptOut ? icon : nothing}
    </button>`;
  }
}
