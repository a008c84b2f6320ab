import { LocaleController, saveFile, SmallElement } from '@placet/base';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Consent } from '../../core/consent.js';
import type { ConsentEntry } from '../../core/history.js';
import { categoryOf } from '../../core/question.js';
import { wellKnown, type WellKnownCategory } from '../../core/well-known.js';
import { pageConsent } from '../../page-consent.js';
import { recordsOf } from '../../records/records.js';
import { siteSettings, siteTitle } from '../../records/site-words.js';
import { catalogs } from '../../strings/catalogs.js';
import { historyCatalogs } from '../../strings/history/catalogs.js';
import type { HistoryStrings } from '../../strings/history/strings.js';
import { styles } from './consent-history.styles.js';
import { receiptPage } from './receipt-page.js';

/**
 * Shows the visitors what they decided on this device, lets them take the receipt away and erase it (GDPR art. 15, 17).
 * What was decided goes on holding: it is in the cookie. Works in the preferences, and alone in any page.
 *
 * @customElement placet-consent-history
 * @csspart history - The record; closed at first.
 * @csspart button - Each of its buttons.
 */
export class ConsentHistoryElement extends SmallElement {
  static override readonly styles: readonly string[] = [styles];
  static override readonly properties: Readonly<Record<string, unknown>> = { consent: undefined };

  /** The consent whose record it is: the page's own, unless another one is given. */
  declare consent: Consent | undefined;

  readonly #locale = new LocaleController(this, historyCatalogs);
  readonly #names = new LocaleController(this, catalogs);
  #entries: readonly ConsentEntry[] = [];
  #isErased = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.consent ??= pageConsent();
  }

  protected override render(): unknown {
    const { strings, locale, dir } = this.#locale;
    const { consent } = this;
    if (!strings || !consent) return nothing;
    const { length } = this.#entries;
    return html`<details part="history" lang=${locale} dir=${dir} @toggle=${() => this.#read()}>
      <summary>${strings.title}</summary>
      <p class="muted">${length ? strings.about : strings.empty}</p>
      <ol>
        ${this.#entries.map((entry) => this.#renderEntry(entry, strings))}
      </ol>
      <div class="actions">
        ${
          length
            ? [
                this.#button(strings.saveJson, () => this.#saveJson()),
                this.#button(strings.savePage, () => this.#savePage(strings)),
                this.#button(strings.erase, () => this.#erase()),
              ]
            : nothing
        }
      </div>
      <p role="status">${this.#isErased ? strings.erased : nothing}</p>
    </details>`;
  }

  #button(label: string, act: () => Promise<void>): TemplateResult {
    return html`<button part="button" type="button" @click=${() => void act()}>${label}</button>`;
  }

  #renderEntry(
    { at, action, choices, expires, text }: ConsentEntry,
    strings: HistoryStrings,
  ): TemplateResult {
    const { locale } = this.#locale;
    const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
    const named = (isGranted: boolean): string =>
      Object.keys(choices)
        .filter((question) => choices[question] === isGranted)
        .map((question) => this.#titleOf(question))
        .join(', ');
    return html`<li>
      <p>
        <time datetime=${new Date(at).toISOString()}>${time.format(at)}</time> –
        <strong>${strings.actions[action]}</strong>
      </p>
      ${line(strings.granted, named(true))} ${line(strings.refused, named(false))}
      <p class="muted">${strings.until} ${day.format(expires)}</p>
      ${
        text
          ? html`<details class="muted">
              <summary>${strings.words}</summary>
              <p class="words">${text.words}</p>
              <p>${strings.hash} <code dir="ltr">${text.sha256}</code></p>
            </details>`
          : nothing
      }
    </li>`;
  }

  readonly #titleOf = (question: string): string => {
    const words = this.#names.strings?.categories;
    const known = wellKnown(categoryOf(question));
    const isService = question !== categoryOf(question);
    // Own properties only: a category may be called "constructor".
    const title =
      !isService && words && Object.hasOwn(words, known)
        ? words[known as WellKnownCategory].title
        : question;
    return siteTitle(siteSettings(), question) ?? title;
  };

  async #read(): Promise<void> {
    if (this.consent) this.#entries = await recordsOf(this.consent).history();
    this.requestUpdate();
  }

  async #saveJson(): Promise<void> {
    const receipt = await this.#receipt();
    saveFile(nameOf('json'), JSON.stringify(receipt, null, 2), 'application/json');
  }

  async #savePage(strings: HistoryStrings): Promise<void> {
    const { locale, dir } = this.#locale;
    const receipt = await this.#receipt();
    if (!receipt) return;
    saveFile(nameOf('html'), receiptPage(receipt, { strings, locale, dir }), 'text/html');
  }

  #receipt(): ReturnType<ReturnType<typeof recordsOf>['receipt']> {
    return this.consent
      ? recordsOf(this.consent).receipt(this.#titleOf)
      : Promise.resolve(undefined);
  }

  async #erase(): Promise<void> {
    if (!this.consent) return;
    await recordsOf(this.consent).erase();
    this.#isErased = true;
    await this.#read();
  }
}

const nameOf = (extension: string): string => `placet-${location.hostname}.${extension}`;

function line(label: string, names: string): unknown {
  return names ? html`<p>${label} ${names}</p>` : nothing;
}
