import { complain, hostStyles, LocaleController, StoreController } from '@placet/base';
import {
  html,
  LitElement,
  nothing,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Consent, ConsentMode, ConsentState } from '../../core/consent.js';
import type { ConsentRecord } from '../../core/ports.js';
import { necessary } from '../../core/question.js';
import { pageConsent } from '../../page-consent.js';
import { catalogs } from '../../strings/catalogs.js';
import type { ConsentStrings } from '../../strings/strings.js';
import { styles } from './consent.styles.js';
import { purposesOf, siteNames, type SiteNames } from './purposes.js';
import { makeRoom } from './room.js';

/**
 * Asks the visitor for consent when something on the page needs it, and gets out of the way once they
 * have answered. Opens the preferences for every `[command="--placet-preferences"]`.
 *
 * Place it first in `<body>`, so that it comes first in the tab order. Escape, scrolling and waiting
 * decide nothing. A child `<script type="application/json">` may hold the site's own names:
 * `{"categories": {"analytics": {"title": "…", "purpose": "…"}}}`.
 *
 * @customElement placet-consent
 * @csspart banner - The bar that holds the question and its buttons.
 * @csspart text - What is asked, with the purposes.
 * @csspart actions - The row of buttons.
 * @csspart button - Each button, accept and refuse alike: they cannot be told apart.
 * @csspart preferences - The dialog of the preferences.
 * @cssproperty [--placet-consent-background=canvas] - Surface of the bar and of the preferences.
 * @cssproperty [--placet-consent-color=canvastext] - Text of both.
 * @cssproperty [--placet-accent] - Link, focus ring and ticked boxes.
 */
export class ConsentElement extends LitElement {
  static override styles: CSSResult[] = [hostStyles, styles];
  static override properties: PropertyDeclarations = {
    policy: {},
    mode: {},
    consent: { attribute: false },
  };

  /** Address of the site's policy, behind "Read more". Without one there is no link. */
  declare policy: string | undefined;

  /** `opt-in` (the default) or `opt-out`; anything else is told to the console and taken for `opt-in`. */
  declare mode: ConsentMode | undefined;

  /** The consent asked for: the page's own, unless another one is given. */
  declare consent: Consent | undefined;

  readonly #locale = new LocaleController(this, catalogs);
  readonly #store = new StoreController(this, () => this.consent);
  #names: SiteNames = new Map();
  #record: ConsentRecord | undefined;
  #status = '';
  #before: Element | undefined;
  #bar: HTMLElement | undefined;
  #giveRoomBack: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#names = siteNames(this);
    void this.#join();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaveBar();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const state = this.#store.value;
    if (changed.has('mode') || changed.has('consent')) this.#setMode();
    if (changed.has('consent')) this.#record = state?.record;
    if (state && state.record !== this.#record) {
      this.#record = state.record;
      this.#status = state.stored ? 'saved' : 'notKept';
    }
    // Read before the bar goes, and the focus with it.
    if (!state?.open && this.#bar && this.shadowRoot?.activeElement) this.#returnFocus();
    if (state?.preferences) void this.#loadPreferences();
  }

  protected override render(): unknown {
    const { strings, locale, dir } = this.#locale;
    const state = this.#store.value;
    if (!strings || !state) return nothing;
    const text = this.#status && strings[this.#status as 'saved' | 'notKept'];
    return html`
      <p role="status" lang=${locale} dir=${dir}>${text}</p>
      ${state.open ? this.#renderBar(state, strings) : nothing}
      ${
        state.preferences
          ? html`<placet-consent-preferences
              exportparts="preferences, button"
              lang=${locale}
              dir=${dir}
              .consent=${this.consent}
              .strings=${strings}
              .purposes=${purposesOf(state, this.#names, strings)}
            ></placet-consent-preferences>`
          : nothing
      }
    `;
  }

  protected override updated(): void {
    const bar = this.renderRoot.querySelector<HTMLElement>('[part=banner]') ?? undefined;
    if (bar === this.#bar) return;
    this.#leaveBar();
    this.#bar = bar;
    if (!bar) return;
    bar.showPopover?.();
    this.#giveRoomBack = makeRoom(bar);
    if (document.activeElement && document.activeElement !== document.body) return;
    // The next Tab then goes to the bar, wherever on the page the element is.
    bar.focus({ preventScroll: true });
    bar.blur();
  }

  #renderBar(state: ConsentState, strings: ConsentStrings): TemplateResult {
    const isOptOut = state.mode === 'opt-out';
    const isHonoured = isOptOut && state.signal;
    const ask = isHonoured ? strings.signalHonoured : isOptOut ? strings.optOutAsk : strings.ask;
    const policy = this.#policyUrl();
    return html`
      <section
        part="banner"
        popover="manual"
        tabindex="-1"
        lang=${this.#locale.locale}
        dir=${this.#locale.dir}
        aria-labelledby="title"
        @focusin=${this.#rememberFocus}
      >
        <div part="text">
          <h2 id="title">${isOptOut ? strings.optOutTitle : strings.title}</h2>
          <p>${ask}</p>
          <ul>
            ${purposesOf(state, this.#names, strings)
              .filter(({ category }) => category !== necessary)
              .map(
                ({ title, purpose }) =>
                  html`<li><strong>${title}</strong>${purpose && html`. ${purpose}`}</li>`,
              )}
          </ul>
          <p>
            ${strings.remind} ${policy ? html`<a href=${policy}>${strings.readMore}</a>` : nothing}
          </p>
        </div>
        <div part="actions">
          ${
            isHonoured
              ? nothing
              : html`<button part="button" type="button" @click=${this.#accept}>
                  ${strings.accept}
                </button>`
          }
          <button part="button" type="button" @click=${this.#refuse}>
            ${isHonoured ? strings.keepOff : strings.refuse}
          </button>
          <button part="button" type="button" @click=${this.#choose}>${strings.choose}</button>
        </div>
      </section>
    `;
  }

  /** A page without a gate gets one here, so that the element alone is enough. */
  async #join(): Promise<void> {
    this.consent ??= pageConsent();
    if (this.consent) return;
    const { startGate } = await import('../../gate.js');
    this.consent ??= startGate({ loadInterface: () => Promise.resolve() });
  }

  async #loadPreferences(): Promise<void> {
    try {
      await import('../consent-preferences/define.js');
    } catch (error) {
      console.error('[placet] The preferences could not be loaded; nothing changes.', error);
      this.consent?.hidePreferences();
    }
  }

  #setMode(): void {
    const { mode } = this;
    if (mode === undefined || mode === null) return;
    const isMode = mode === 'opt-in' || mode === 'opt-out';
    if (!isMode) complain(this, 'mode', mode, '"opt-in" or "opt-out"');
    this.consent?.setMode(isMode ? mode : 'opt-in');
  }

  #policyUrl(): string | undefined {
    const { policy } = this;
    if (!policy) return undefined;
    const url = URL.parse(policy, document.baseURI);
    if (url && /^https?:$/.test(url.protocol)) return policy;
    complain(this, 'policy', policy, 'the http(s) address of a page');
    return undefined;
  }

  #leaveBar(): void {
    this.#giveRoomBack?.();
    this.#giveRoomBack = undefined;
    this.#bar = undefined;
  }

  #returnFocus(): void {
    if (this.#before instanceof HTMLElement && this.#before.isConnected) this.#before.focus();
  }

  #rememberFocus({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Element) this.#before = relatedTarget;
  }

  #accept(): void {
    this.consent?.acceptAll();
  }

  #refuse(): void {
    this.consent?.refuseAll();
  }

  #choose(): void {
    this.consent?.showPreferences();
  }
}
