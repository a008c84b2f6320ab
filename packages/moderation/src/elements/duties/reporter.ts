import { hostStyles, LocaleController } from '@placet/base';
import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type { DutiesClient } from '../../clients/duties-http.js';
import { dutiesCatalogs } from '../../strings/duties/catalogs.js';
import type { DutiesStrings } from '../../strings/duties/strings.js';
import { controlStyles } from '../moderation/controls.styles.js';
import { roomStyles } from '../room/room.styles.js';
import { textOf } from '../statement/text-of.js';

type State =
  | { readonly is: 'hidden' | 'asking' | 'opening' | 'locked' | 'failed' }
  | { readonly is: 'shown'; readonly address: string };

/**
 * Asks for a reason, then shows the address of whoever reported a comment, as the row of a comment does.
 *
 * @customElement placet-moderation-reporter
 */
export class ReporterElement extends LitElement {
  static override properties: PropertyDeclarations = {
    client: { attribute: false },
    report: {},
  };
  static override styles: CSSResultGroup = [hostStyles, controlStyles, roomStyles];

  /** Where it is asked for. */
  declare client: DutiesClient | undefined;

  /** The id of the report. */
  declare report: string;

  readonly #locale = new LocaleController(this, dutiesCatalogs);
  #state: State = { is: 'hidden' };
  #reason = '';

  constructor() {
    super();
    this.client = undefined;
    this.report = '';
  }

  override render(): TemplateResult | typeof nothing {
    const { strings, locale, dir } = this.#locale;
    if (!strings) return nothing;
    return html`<div lang=${locale} dir=${dir}>${this.#content(strings)}</div>`;
  }

  #content({ reporter: words, failed }: DutiesStrings): TemplateResult {
    switch (this.#state.is) {
      case 'hidden':
        return html`<button type="button" class="quiet" @click=${() => this.#ask()}>
          ${words.show}
        </button>`;
      case 'opening':
        return html`<p role="status">${words.opening}</p>`;
      case 'shown':
        return html`<p role="status">
          <bdi dir="ltr">${this.#state.address}</bdi> <span class="fine">${words.shown}</span>
        </p>`;
      case 'locked':
        return html`<placet-moderation-unlock
          .client=${this.client?.keys}
          @placet-moderation-keys-change=${() => void this.#open()}
        ></placet-moderation-unlock>`;
      default:
        return html`<form
          @submit=${(event: Event) => {
            event.preventDefault();
            this.#reason = textOf(event, 'reason');
            void this.#open();
          }}
        >
          <label
            >${words.reason}
            <input
              type="text"
              name="reason"
              required
              maxlength="500"
              pattern=".*\\S.*"
              autocomplete="off"
              dir="auto"
              aria-describedby="logged"
          /></label>
          <p id="logged" class="fine">${words.logged}</p>
          ${this.#state.is === 'failed' ? html`<p role="alert">${failed}</p>` : nothing}
          <p class="buttons">
            <button>${words.confirm}</button>
            <button type="button" @click=${() => this.#set({ is: 'hidden' })}>
              ${words.cancel}
            </button>
          </p>
        </form>`;
    }
  }

  #set(state: State): void {
    this.#state = state;
    this.requestUpdate();
  }

  #ask(): void {
    this.#set({ is: 'asking' });
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[name=reason]')?.focus(),
    );
  }

  async #open(): Promise<void> {
    const { client } = this;
    if (!client) return;
    this.#set({ is: 'opening' });
    try {
      this.#set({ is: 'shown', address: await client.revealReporter(this.report, this.#reason) });
    } catch (error) {
      const isLocked = (error as { readonly code?: unknown }).code === 'key_locked';
      if (isLocked && client.keys) await import('../keys/define.js');
      this.#set({ is: isLocked && client.keys ? 'locked' : 'failed' });
    }
  }
}
