import { complain, LocaleController, SmallElement, StoreController } from '@placet/base';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Consent, ConsentMode, ConsentState } from '../../core/consent.js';
import type { ConsentRecord } from '../../core/ports.js';
import { necessary } from '../../core/question.js';
import type { SiteConfig } from '../../core/site-config.js';
import { pageConsent } from '../../page-consent.js';
import { catalogs } from '../../strings/catalogs.js';
import type { ConsentStrings } from '../../strings/strings.js';
import type { ChangesPart } from './changes.js';
import { styles } from './consent.styles.js';
import { configOf, purposesOf, type Purpose } from './purposes.js';
import { makeRoom } from './room.js';

/** Whether there is something to ask, or a signal that was honoured to tell of. */
const isAsking = (state?: ConsentState): boolean => !!(state?.open || state?.honoured);

/** What holds the question, which is a dialog in one layout. */
type Banner = HTMLElement & Partial<Pick<HTMLDialogElement, 'open' | 'showModal'>>;

/** All buttons are made here, so that none can be lesser than another. */
const button = (label: string, decide: () => void): TemplateResult =>
  html`<button part="button" type="button" @click=${decide}>${label}</button>`;

/**
 * Asks the visitor for consent when something on the page needs it, and gets out of the way once they
 * have answered. Opens the preferences for every `[command="--placet-preferences"]`.
 *
 * Place it first in `<body>`, so that it comes first in the tab order. Escape, scrolling and waiting
 * decide nothing. A child `<script type="application/json">` may hold what the site says about its
 * categories, services and itself: see `SiteConfig`.
 *
 * @customElement placet-consent
 * @attr position - Where a card stands: `start`, `center` or `end` (the default) of the foot of the page.
 * @csspart banner - The bar, card or dialog that holds the question and its buttons.
 * @csspart text - What is asked, with the purposes.
 * @csspart actions - The row of buttons.
 * @csspart button - Each button, accept and refuse alike: they cannot be told apart.
 * @csspart preferences - The dialog of the preferences.
 * @cssproperty [--placet-consent-background=canvas] - Surface of the bar and of the preferences.
 * @cssproperty [--placet-consent-color=canvastext] - Text of both.
 * @cssproperty [--placet-accent] - Link, focus ring and ticked boxes.
 */
export class ConsentElement extends SmallElement {
  static override readonly styles: readonly string[] = [styles];
  static override readonly properties: Readonly<Record<string, unknown>> = {
    policy: undefined,
    mode: undefined,
    layout: undefined,
    consent: undefined,
  };
  static readonly observedAttributes: readonly string[] = ['policy', 'mode', 'layout'];

  /** Address of the site's policy, behind "Read more". Without one there is no link. */
  declare policy: string | undefined;

  /** `opt-in` (the default) or `opt-out`; anything else is told to the console and taken for `opt-in`. */
  declare mode: ConsentMode | undefined;

  /**
   * `bar` (the default), `card` (in a corner, see the attribute `position`: `start`, `center` or `end`) or `dialog`. A
   * dialog blocks the page until it is answered, which some authorities take for a wall: prefer the others.
   */
  declare layout: string | undefined;

  /** The consent asked for: the page's own, unless another one is given. */
  declare consent: Consent | undefined;

  readonly #locale = new LocaleController(this, catalogs);
  readonly #store = new StoreController(this, () => this.consent);
  #config: SiteConfig = {};
  #record: ConsentRecord | undefined;
  #isAnswered = false;
  #waits = 0;
  #before: EventTarget | null = null;
  #bar: Banner | null = null;
  #changes: ChangesPart | undefined;
  #giveRoomBack: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.consent ??= pageConsent();
    // A page without a gate gets one here, so that the element alone is enough.
    if (!this.consent) void this.#startGate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#giveRoomBack?.();
    this.#bar = null;
  }

  protected override willUpdate(changed: ReadonlySet<string>): void {
    const { consent, mode } = this;
    // Read each time: it may arrive after the element.
    this.#config = configOf(this);
    if (changed.has('layout') && (this.layout ?? 'bar') !== 'bar')
      void this.#waitFor(import('./layouts.js').then(({ layOut }) => layOut(this)));
    if (mode && (changed.has('mode') || changed.has('consent'))) {
      const isOptOut = mode === 'opt-out';
      if (!isOptOut && mode !== 'opt-in') complain(this, 'mode', mode, '"opt-in" or "opt-out"');
      consent?.setMode(isOptOut ? mode : 'opt-in');
    }
    const state = consent?.get();
    // Somebody who has answered is told why that is not enough.
    if (state?.record && isAsking(state) && !this.#changes) {
      this.#changes = () => nothing;
      void this.#waitFor(
        import('./changes.js')
          .then(({ changesPart }) => changesPart(this))
          .then((part) => (this.#changes = part)),
      );
    }
    this.#isAnswered ||= !changed.has('consent') && state?.record !== this.#record;
    this.#record = state?.record;
    if (state?.preferences) void this.#loadPreferences();
    // Before the bar goes, and the focus with it.
    if (
      !isAsking(state) &&
      this.#bar?.matches(':focus-within') &&
      this.#before instanceof HTMLElement
    )
      this.#before.focus();
  }

  protected override render(): unknown {
    const { strings, locale, dir } = this.#locale;
    const state = this.#store.value;
    if (!strings || !state) return nothing;
    const purposes = purposesOf(state, this.#config, strings);
    return html`<div lang=${locale} dir=${dir}>
      <p role="status">
        ${this.#isAnswered ? (state.stored ? strings.saved : strings.notKept) : nothing}
      </p>
      ${isAsking(state) && (this.#bar || !(this.#waits || state.preferences)) ? this.#renderBar(state, purposes, strings) : nothing}
      ${
        state.preferences
          ? html`<placet-consent-preferences
              exportparts="preferences, button"
              .consent=${this.consent}
              .config=${this.#config}
              .modal=${true}
            ></placet-consent-preferences>`
          : nothing
      }
    </div>`;
  }

  protected override updated(): void {
    const bar = this.renderRoot.querySelector<Banner>('[part=banner]');
    if (bar === this.#bar) return;
    this.#bar = bar;
    this.#giveRoomBack?.();
    if (!bar) return;
    if (bar.showModal) {
      // Where the element was moved, the dialog believes that it is open.
      bar.open = false;
      bar.showModal();
      return;
    }
    bar.showPopover?.();
    this.#giveRoomBack = makeRoom(bar);
    // The next Tab then goes to the bar, wherever on the page the element is.
    if (document.activeElement === document.body) {
      bar.focus({ preventScroll: true });
      bar.blur();
    }
  }

  #renderBar(
    { mode, signal }: ConsentState,
    purposes: readonly Purpose[],
    strings: ConsentStrings,
  ): TemplateResult {
    const { policy } = this;
    const isOptOut = mode === 'opt-out';
    const isHonoured = isOptOut && signal;
    const isPage = !policy || /^(?![a-z][\w.+-]*:)|^https?:\/\/./i.test(policy);
    if (!isPage) complain(this, 'policy', policy, 'the http(s) address of a page');
    // What may have to be scrolled can have the focus, or holds what can: Safari's keys need it.
    const link = policy && isPage ? html`<a href=${policy}>${strings.readMore}</a>` : nothing;
    const content = html`<div part="text" tabindex=${link === nothing ? 0 : -1}>
        <h2 id="title">${isOptOut ? strings.optOutTitle : strings.title}</h2>
        ${this.#changes?.(purposes, this.#config)}
        <p>${isHonoured ? strings.signalHonoured : isOptOut ? strings.optOutAsk : strings.ask}</p>
        <ul>
          ${purposes.map(({ category, title, purpose }) =>
            category === necessary
              ? nothing
              : html`<li><strong>${title}</strong>${purpose && ` – ${purpose}`}</li>`,
          )}
        </ul>
        <p>${isHonoured ? nothing : strings.remind} ${link}</p>
      </div>
      <div part="actions">
        ${isHonoured ? nothing : button(strings.accept, () => this.consent?.acceptAll())}
        ${button(isHonoured ? strings.keepOff : strings.refuse, () => this.consent?.refuseAll())}
        ${button(strings.choose, () => this.consent?.showPreferences())}
      </div>`;
    // Whichever way it was closed, it was not answered: Escape decides nothing, and leaves nobody without the question.
    return this.layout === 'dialog'
      ? html`<dialog
          part="banner"
          aria-labelledby="title"
          @close=${({ target }: Event) => (target as HTMLDialogElement).showModal()}
        >
          ${content}
        </dialog>`
      : html`<section
          part="banner"
          popover="manual"
          tabindex="-1"
          aria-labelledby="title"
          @focusin=${({ relatedTarget }: FocusEvent) => (this.#before = relatedTarget ?? this.#before)}
        >
          ${content}
        </section>`;
  }

  /** The question waits for its looks and for what it says, since it must not move once it is there; without them it is asked all the same. */
  async #waitFor(loading: Promise<unknown>): Promise<void> {
    this.#waits += 1;
    try {
      await loading;
    } finally {
      this.#waits -= 1;
      this.requestUpdate();
    }
  }

  async #startGate(): Promise<void> {
    const { startGate } = await import('../../gate.js');
    this.consent ??= startGate({ loadInterface: () => Promise.resolve() });
  }

  async #loadPreferences(): Promise<void> {
    try {
      await import('../consent-preferences/define.js');
    } catch (error) {
      // Nothing changes, and the visitor may try again.
      this.consent?.hidePreferences();
      throw error;
    }
  }
}
