import { LocaleController, SmallElement, StoreController } from '@placet/base';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Consent } from '../../core/consent.js';
import { necessary } from '../../core/question.js';
import { serviceTitle } from '../../core/service-names.js';
import type { SiteConfig } from '../../core/site-config.js';
import { pageConsent } from '../../page-consent.js';
import { catalogs } from '../../strings/catalogs.js';
import type { ConsentStrings } from '../../strings/strings.js';
import { configOf, purposesOf, type Purpose } from '../consent/purposes.js';
import { historyPart } from '../consent-history/history-part.js';
import { styles } from './consent-preferences.styles.js';

/**
 * Lets the visitor decide purpose by purpose and service by service. Nothing is decided before a button is pressed.
 *
 * Inside a page, such as the site's policy, it stands where it is put. `<placet-consent>` makes one of its own and shows
 * it as a modal dialog, which Escape and the cross close without changing anything.
 *
 * What the site says about itself is read from a `<script type="application/json">` child, or else from that of the
 * page's `<placet-consent>`: see `SiteConfig`.
 *
 * @customElement placet-consent-preferences
 * @csspart preferences - The sheet.
 * @csspart button - Each of the buttons that decide.
 */
export class ConsentPreferencesElement extends SmallElement {
  static override readonly styles: readonly string[] = [styles];
  static override readonly properties: Readonly<Record<string, unknown>> = {
    consent: undefined,
    config: undefined,
    modal: false,
  };

  /** The consent to be decided: the page's own, unless another one is given. */
  declare consent: Consent | undefined;

  /** What the site says, where it is not in the page's JSON. */
  declare config: SiteConfig | undefined;

  /** Whether it is a dialog over the page. @default false */
  declare modal: boolean;

  readonly #locale = new LocaleController(this, catalogs);
  readonly #store = new StoreController(this, () => this.consent);
  #isSaved = false;
  #hasDetails = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.consent ??= pageConsent();
    if (!this.consent) void this.#startGate();
  }

  protected override render(): unknown {
    const { consent, modal } = this;
    const { strings, locale, dir } = this.#locale;
    const state = this.#store.value;
    if (!consent || !state || !strings) return nothing;
    const { mode, signal } = state;
    const isOptOut = mode === 'opt-out';
    const config = this.config ?? this.#ownConfig();
    const purposes = purposesOf(state, config, strings);
    const title = isOptOut ? strings.optOutTitle : strings.preferences;
    const content = html`
      <p class="muted">${isOptOut && signal ? strings.signalHonoured : strings.preferencesIntro}</p>
      <ul @change=${this.#tick}>
        ${purposes.map((purpose) => this.#renderPurpose(purpose, consent, config, strings))}
      </ul>
      <details @toggle=${this.#openDetails}>
        <summary>${strings.details}</summary>
        ${
          this.#hasDetails
            ? html`<placet-consent-details
                .config=${config}
                .purposes=${purposes}
              ></placet-consent-details>`
            : nothing
        }
      </details>
      ${historyPart(consent)}
      <div class="actions">
        ${this.#button(strings.save, () => this.#save(consent))}
        ${this.#button(strings.refuseAll, () => consent.refuseAll())}
        ${this.#button(strings.acceptAll, () => consent.acceptAll())}
      </div>
    `;
    return modal
      ? html`<dialog
          part="preferences"
          aria-labelledby="title"
          @close=${() => consent.hidePreferences()}
        >
          <div class="head">
            <h2 id="title">${title}</h2>
            <button type="button" aria-label=${strings.close} @click=${() => this.#close()}>
              ✕
            </button>
          </div>
          ${content}
        </dialog>`
      : html`<section part="preferences" aria-labelledby="title" lang=${locale} dir=${dir}>
          <h2 id="title">${title}</h2>
          ${content}
          <p role="status">
            ${this.#isSaved ? (state.stored ? strings.saved : strings.notKept) : nothing}
          </p>
        </section>`;
  }

  protected override updated(): void {
    const dialog = this.#dialog;
    if (dialog && !dialog.open && this.consent?.get().preferences) dialog.showModal();
    for (const group of this.#groups()) mixed(group);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  #button(label: string, decide: () => void): TemplateResult {
    const click = (): void => {
      this.#isSaved = true;
      decide();
      this.#close();
    };
    return html`<button part="button" type="button" @click=${click}>${label}</button>`;
  }

  #renderPurpose(
    { category, title, purpose, services }: Purpose,
    consent: Consent,
    config: SiteConfig,
    strings: ConsentStrings,
  ): TemplateResult {
    const isNecessary = category === necessary;
    const hasAll = [category, ...services].every((question) => consent.has(question));
    const box = (question: string, checked: boolean): TemplateResult =>
      html`<input type="checkbox" name=${question} .checked=${checked} ?disabled=${isNecessary} />`;
    return html`<li class="group">
      <label>
        <strong>${title}</strong>
        ${box(category, hasAll)} ${purpose ? html`<span>${purpose}</span>` : nothing}
        ${isNecessary ? html`<span class="muted">${strings.alwaysOn}</span>` : nothing}
      </label>
      ${
        services.length
          ? html`<ul aria-label=${title}>
              ${services.map(
                (question) =>
                  html`<li>
                    <label
                      ><span>${serviceTitle(question, config)}</span
                      >${box(question, consent.has(question))}</label
                    >
                  </li>`,
              )}
            </ul>`
          : nothing
      }
    </li>`;
  }

  /** The boxes, category by category: its own first, then those of its services. */
  #groups(): HTMLInputElement[][] {
    return Array.from(this.renderRoot.querySelectorAll('.group'), (group) =>
      Array.from(group.querySelectorAll('input')),
    );
  }

  /** A category's box is that of all its services. */
  readonly #tick = ({ target }: Event): void => {
    for (const group of this.#groups()) {
      const [own, ...services] = group;
      if (!own || !group.includes(target as HTMLInputElement)) continue;
      if (own === target) for (const box of services) box.checked = own.checked;
      else own.checked = services.every(({ checked }) => checked);
      mixed(group);
    }
  };

  #save(consent: Consent): void {
    const boxes = this.#groups().flat();
    consent.save(Object.fromEntries(boxes.map(({ name, checked }) => [name, checked])));
  }

  /** Closing gives the focus back to where it came from. */
  #close(): void {
    this.#dialog?.close();
    if (this.modal) this.consent?.hidePreferences();
  }

  readonly #openDetails = async (): Promise<void> => {
    await import('../consent-details/define.js');
    this.#hasDetails = true;
    this.requestUpdate();
  };

  #ownConfig(): SiteConfig {
    return configOf(
      this.querySelector(':scope > script') ? this : document.querySelector('placet-consent'),
    );
  }

  async #startGate(): Promise<void> {
    const { startGate } = await import('../../gate.js');
    this.consent ??= startGate({ loadInterface: () => import('../../define.js') });
  }
}

/** Some, but not all, of a category's services. */
function mixed([own, ...services]: readonly HTMLInputElement[]): void {
  if (own) own.indeterminate = !own.checked && services.some(({ checked }) => checked);
}
