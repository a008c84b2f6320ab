import { SmallElement } from '@placet/base';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Consent } from '../../core/consent.js';
import { necessary } from '../../core/question.js';
import type { ConsentStrings } from '../../strings/strings.js';
import type { Purpose } from '../consent/purposes.js';
import { styles } from './consent-preferences.styles.js';

/**
 * Lets the visitor decide purpose by purpose, in a modal dialog. Nothing is decided before a button
 * is pressed; Escape and the cross change nothing. `<placet-consent>` makes it and gives it all it needs.
 *
 * @customElement placet-consent-preferences
 * @csspart preferences - The dialog.
 * @csspart button - Each of the buttons that decide.
 */
export class ConsentPreferencesElement extends SmallElement {
  static override readonly styles: readonly string[] = [styles];
  static override readonly properties: Readonly<Record<string, unknown>> = {
    consent: undefined,
    strings: undefined,
    purposes: [],
  };

  /** The consent to be decided. Without one, nothing is rendered. */
  declare consent: Consent | undefined;

  /** The words, in the visitor's language. */
  declare strings: ConsentStrings | undefined;

  /** The categories to be listed. */
  declare purposes: readonly Purpose[];

  protected override render(): unknown {
    const { consent, strings } = this;
    if (!consent || !strings) return nothing;
    const { mode, signal } = consent.get();
    const isOptOut = mode === 'opt-out';
    const button = (label: string, decide: () => void) =>
      html`<button
        part="button"
        type="button"
        @click=${() => {
          decide();
          this.#close();
        }}
      >
        ${label}
      </button>`;
    return html`
      <dialog part="preferences" aria-labelledby="title" @close=${() => consent.hidePreferences()}>
        <div class="head">
          <h2 id="title">${isOptOut ? strings.optOutTitle : strings.preferences}</h2>
          <button type="button" aria-label=${strings.close} @click=${() => this.#close()}>✕</button>
        </div>
        <p class="muted">
          ${isOptOut && signal ? strings.signalHonoured : strings.preferencesIntro}
        </p>
        <ul>
          ${this.purposes.map((purpose) => this.#renderPurpose(purpose, consent, strings))}
        </ul>
        <div class="actions">
          ${button(strings.save, () => this.#save(consent))}
          ${button(strings.refuseAll, () => consent.refuseAll())}
          ${button(strings.acceptAll, () => consent.acceptAll())}
        </div>
      </dialog>
    `;
  }

  protected override updated(): void {
    const dialog = this.#dialog;
    if (dialog && !dialog.open) dialog.showModal();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  #renderPurpose(
    { category, title, purpose, services }: Purpose,
    consent: Consent,
    strings: ConsentStrings,
  ): TemplateResult {
    const isNecessary = category === necessary;
    return html`<li>
      <label>
        <strong>${title}</strong>
        <input
          type="checkbox"
          name=${category}
          .checked=${consent.has(category)}
          ?disabled=${isNecessary}
        />
        ${purpose ? html`<span>${purpose}</span>` : nothing}
        ${
          services.length
            ? html`<span class="muted">${strings.services} ${services.join(', ')}</span>`
            : nothing
        }
        ${isNecessary ? html`<span class="muted">${strings.alwaysOn}</span>` : nothing}
      </label>
    </li>`;
  }

  #save(consent: Consent): void {
    const boxes = this.renderRoot.querySelectorAll('input');
    consent.save(Object.fromEntries(Array.from(boxes, ({ name, checked }) => [name, checked])));
  }

  /** Closing gives the focus back to where it came from. */
  #close(): void {
    this.#dialog?.close();
  }
}
