import { type Catalogs, hostStyles, LocaleController } from '@placet/base';
import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { PartStrings } from '../../strings/part-strings.js';
import { controlStyles } from '../moderation/controls.styles.js';
import { type Formats, formatsOf } from '../moderation/formats.js';
import { roomStyles } from './room.styles.js';

/** What a part of a room is drawn from. */
export interface PartView<Strings> {
  readonly strings: Strings;
  readonly formats: Formats;
  readonly locale: string;
}

/** What another try would not change. */
const final: ReadonlySet<string> = new Set([
  'invalid',
  'last_owner',
  'passkey_known',
  'person_alike',
  'role_required',
]);

/** What the parts of the rooms have in common: words, a back end, and a sentence for what went wrong. */
export abstract class RoomPart<Strings extends PartStrings, Client> extends LitElement {
  static override properties: PropertyDeclarations = { client: { attribute: false } };
  static override styles: CSSResultGroup = [hostStyles, controlStyles, roomStyles];

  /** Where it is asked for. */
  declare client: Client | undefined;

  readonly #locale: LocaleController<Strings>;
  /** What is to be tried again, and why it failed. */
  #failed: { readonly act: () => Promise<void>; readonly code: string } | undefined;
  #isBusy = false;
  #said = '';
  #progress = '';

  constructor(catalogs: Catalogs<Strings>) {
    super();
    this.#locale = new LocaleController(this, catalogs);
    this.client = undefined;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client') && this.client) void this.run(() => this.load());
  }

  override render(): TemplateResult | typeof nothing {
    const { strings, locale, dir } = this.#locale;
    if (!strings) return nothing;
    const failed = this.#failed;
    return html`<section
      lang=${locale}
      dir=${dir}
      aria-labelledby="title"
      aria-busy=${this.#isBusy}
    >
      <h3 id="title" tabindex="-1">${this.heading(strings)}</h3>
      ${this.content({ strings, formats: formatsOf(locale), locale })}
      <p role="status">${this.#isBusy ? this.#progress || strings.loading : this.#said}</p>
      ${
        failed
          ? html`<p role="alert">
              ${this.why(strings, failed.code) ?? strings.failed}
              ${
                final.has(failed.code)
                  ? nothing
                  : html`<button type="button" @click=${() => void this.run(failed.act)}>
                      ${strings.tryAgain}
                    </button>`
              }
            </p>`
          : nothing
      }
    </section>`;
  }

  protected abstract heading(strings: Strings): string;
  protected abstract content(view: PartView<Strings>): TemplateResult;

  /** Why something failed, by the code of the error, where there is more to say than that it did. */
  protected why(strings: Strings, code: string): string | undefined {
    return strings.why?.[code];
  }

  /** Reads what is there. */
  protected async load(): Promise<void> {}

  /** Says in a live region what was done. */
  protected say(text: string): void {
    this.#said = text;
  }

  /** Says how far something has come that still goes on. */
  protected tell(text: string): void {
    this.#progress = text;
    this.requestUpdate();
  }

  /** Puts the focus where the next step is, once it is there. */
  protected focusOn(selector: string): void {
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    );
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
    } catch (error) {
      const { code } = error as { code?: unknown };
      this.#failed = { act, code: typeof code === 'string' ? code : '' };
      // The desk looks again who is signed in, and as what.
      if (code === 'sign_in_required' || code === 'role_required')
        this.dispatchEvent(
          new Event('placet-moderation-refused', { bubbles: true, composed: true }),
        );
    }
    this.#isBusy = false;
    this.#progress = '';
    this.requestUpdate();
  }
}
