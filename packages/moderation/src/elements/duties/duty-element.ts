import { hostStyles, LocaleController } from '@placet/base';
import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { DutiesClient } from '../../clients/duties-http.js';
import { dutiesCatalogs } from '../../strings/duties/catalogs.js';
import type { DutiesStrings } from '../../strings/duties/strings.js';
import { controlStyles } from '../moderation/controls.styles.js';
import { type Formats, formatsOf } from '../moderation/formats.js';
import { dutiesStyles } from './duties.styles.js';

/** What a part of the duties is drawn from. */
export interface DutyView {
  readonly strings: DutiesStrings;
  readonly formats: Formats;
  readonly locale: string;
}

/** What the parts of the duties have in common: words, a back end, and a sentence for what went wrong. */
export abstract class DutyElement extends LitElement {
  static override properties: PropertyDeclarations = { client: { attribute: false } };
  static override styles: CSSResultGroup = [hostStyles, controlStyles, dutiesStyles];

  /** Where it is asked for. */
  declare client: DutiesClient | undefined;

  readonly #locale = new LocaleController(this, dutiesCatalogs);
  /** What is to be tried again. */
  #failed: (() => Promise<void>) | undefined;
  #isBusy = false;
  #said = '';

  constructor() {
    super();
    this.client = undefined;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client') && this.client) void this.run(() => this.load());
  }

  override render(): TemplateResult | typeof nothing {
    const { strings, locale, dir } = this.#locale;
    if (!strings) return nothing;
    return html`<section
      lang=${locale}
      dir=${dir}
      aria-labelledby="title"
      aria-busy=${this.#isBusy}
    >
      <h3 id="title" tabindex="-1">${this.heading(strings)}</h3>
      ${this.content({ strings, formats: formatsOf(locale), locale })}
      <p role="status">${this.#isBusy ? strings.loading : this.#said}</p>
      ${
        this.#failed
          ? html`<p role="alert">
              ${strings.failed}
              <button type="button" @click=${() => void this.run(this.#failed)}>
                ${strings.tryAgain}
              </button>
            </p>`
          : nothing
      }
    </section>`;
  }

  protected abstract heading(strings: DutiesStrings): string;
  protected abstract content(view: DutyView): TemplateResult;

  /** Reads what is there. */
  protected async load(): Promise<void> {}

  /** Says in a live region what was done. */
  protected say(text: string): void {
    this.#said = text;
  }

  /** Does something that may fail; what failed can be tried again. */
  protected async run(act: (() => Promise<void>) | undefined): Promise<void> {
    if (!act || this.#isBusy) return;
    this.#isBusy = true;
    this.#failed = undefined;
    this.say('');
    this.requestUpdate();
    try {
      await act();
    } catch {
      this.#failed = act;
    }
    this.#isBusy = false;
    this.requestUpdate();
  }
}
