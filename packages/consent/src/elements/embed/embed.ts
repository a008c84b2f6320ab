import { complain, LocaleController, SmallElement, StoreController } from '@placet/base';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Consent } from '../../core/consent.js';
import { isHostOf, knownService, serviceAt, type KnownService } from '../../core/known-services.js';
import type { ConsentRecord } from '../../core/ports.js';
import { necessary } from '../../core/question.js';
import { questionName } from '../../core/question-name.js';
import { serviceName } from '../../core/service-names.js';
import { pageConsent } from '../../page-consent.js';
import { embedCatalogs } from '../../strings/embed/catalogs.js';
import type { EmbedStrings } from '../../strings/embed/strings.js';
import { copyOf, hostOf, hostsIn, ratioOf, titleOf } from './content.js';
import { styles } from './embed.styles.js';

/**
 * Stands in the place of content that another company keeps, says whose it is and why it is not there yet, and loads it
 * once or from now on. Nothing is asked of that company before.
 *
 * The content is the `<template>` child: any HTML, with scripts. Whoever agreed to the category or service, here, in the
 * bar or in the preferences, sees the content at once; whoever takes it back sees the placeholder again.
 *
 * Reserve the room for the moment before the element is known:
 * `placet-embed { display: block; inline-size: 100%; aspect-ratio: 16 / 9; min-block-size: 18rem }`.
 *
 * @example
 * <placet-embed category="media" service="youtube">
 *   <template><iframe src="https://www.youtube-nocookie.com/embed/…" width="640" height="360" title="…"></iframe></template>
 * </placet-embed>
 *
 * @customElement placet-embed
 * @slot thumbnail - A picture of the site's own, behind the placeholder. Never one that the service serves.
 * @slot link - A way to the content without loading it here, for those without scripts, too.
 * @csspart placeholder - What stands there until the content is loaded.
 * @csspart text - What it says.
 * @csspart actions - The row of buttons.
 * @csspart button - Both buttons.
 * @cssproperty [--placet-consent-background=canvas] - Surface of the placeholder.
 * @cssproperty [--placet-consent-color=canvastext] - Its text.
 */
export class EmbedElement extends SmallElement {
  static override readonly styles: readonly string[] = [styles];
  static override readonly properties: Readonly<Record<string, unknown>> = {
    category: 'media',
    service: undefined,
    name: undefined,
    policy: undefined,
    reason: undefined,
    label: undefined,
    ratio: undefined,
    consent: undefined,
  };
  static readonly observedAttributes: readonly string[] = [
    'category',
    'service',
    'name',
    'policy',
    'reason',
    'label',
    'ratio',
  ];

  /** The category that has to be granted. @default 'media' */
  declare category: string;

  /** The service that has to be granted, such as `youtube`. @default that of the first address in the template */
  declare service: string | undefined;

  /** What the visitor knows the service by. @default the name of a known service, or else its host */
  declare name: string | undefined;

  /** Address of what the service says about privacy. @default that of a known service */
  declare policy: string | undefined;

  /** Why the content is not loaded, in the site's own words. */
  declare reason: string | undefined;

  /** What the content is called. @default the `title` of the frame in the template */
  declare label: string | undefined;

  /** The room of the content, such as `16/9`. @default from `width` and `height` in the template */
  declare ratio: string | undefined;

  /** The consent asked for: the page's own, unless another one is given. */
  declare consent: Consent | undefined;

  readonly #locale = new LocaleController(this, embedCatalogs);
  readonly #store = new StoreController(this, () => this.consent);
  #record: ConsentRecord | undefined;
  #isShown = false;
  #isWantedOnce = false;
  #isFocusDue = false;
  readonly #look = (): void => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    this.consent ??= pageConsent();
    if (!this.consent) void this.#startGate();
    // The template may still be on its way.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', this.#look, { once: true });
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('DOMContentLoaded', this.#look);
  }

  protected override willUpdate(): void {
    const { consent } = this;
    if (!consent || this.#isArriving) return;
    const [category, service] = this.#question();
    consent.ask(category, service);
    const { record } = consent.get();
    // Whoever refuses what they are looking at does not want to see it any longer.
    if (record !== this.#record && consent.answer(category, service) === false)
      this.#isWantedOnce = false;
    this.#record = record;
    const isGranted = consent.has(category, service);
    if (!isGranted && !this.#isWantedOnce) this.#takeAway();
    else if (isGranted) this.#load(category, service);
    else this.#load(necessary);
  }

  protected override render(): unknown {
    const { strings, locale, dir } = this.#locale;
    const ratio = this.#ratio();
    const isLoaded = this.#isShown;
    const hasPicture = this.querySelector(':scope > [slot=thumbnail]') !== null;
    return html`<div
      class="box ${isLoaded ? 'loaded' : ''} ${ratio ? 'sized' : ''} ${hasPicture ? 'pictured' : ''}"
      .style=${`aspect-ratio: ${ratio ?? 'auto'}`}
    >
      ${
        isLoaded
          ? html`<slot></slot>`
          : html`<slot name="thumbnail"></slot>${
                strings && this.#store.value && !this.#isArriving
                  ? this.#renderPlaceholder(strings, locale, dir)
                  : nothing
              }`
      }
    </div>`;
  }

  protected override updated(): void {
    if (!this.#isFocusDue) return;
    this.#isFocusDue = false;
    // The button is gone; whoever pressed it by keyboard goes on where the content is.
    const frame = this.querySelector<HTMLElement>(':scope > :is(iframe, video, a)');
    if (!frame) this.tabIndex = -1;
    (frame ?? this).focus({ preventScroll: true });
  }

  /** Whether the template may still be on its way. */
  get #isArriving(): boolean {
    return !this.#template && document.readyState === 'loading';
  }

  get #template(): HTMLTemplateElement | null {
    return this.querySelector(':scope > template');
  }

  #renderPlaceholder(strings: EmbedStrings, locale: string, dir: string): TemplateResult {
    const [category, service = ''] = this.#question();
    const known = knownService(service);
    const name = this.name ?? (service ? serviceName(service) : category);
    const label = this.label ?? titleOf(this.#template);
    const policy = this.#policyOf(known);
    this.#warnOfThumbnail(known);
    // Names are kept apart from the text around them, whichever way they run.
    const isolated = `\u2068${name}\u2069`;
    return html`<div
      part="placeholder"
      role="group"
      aria-labelledby="label"
      lang=${locale}
      dir=${dir}
    >
      <div part="text">
        <strong id="label" dir="auto">${label || name}</strong>
        <p>
          ${this.reason ?? strings.reason(isolated)}
          ${policy ? html`<a href=${policy}>${strings.policy(isolated)}</a>` : nothing}
          <slot name="link"></slot>
        </p>
      </div>
      <div part="actions">
        <button part="button" type="button" @click=${() => this.#show()}>${strings.once}</button>
        <button part="button" type="button" @click=${() => this.#allow()}>
          ${strings.always(isolated)}
        </button>
      </div>
    </div>`;
  }

  /** Shows the content this time, and remembers nothing. */
  #show(): void {
    this.#isWantedOnce = true;
    this.#isFocusDue = true;
    this.requestUpdate();
  }

  /** Grants the service, or the category of what has no service, and leaves every other question as it is. */
  #allow(): void {
    this.#isFocusDue = true;
    this.consent?.save({ [questionName(...this.#question())]: true }, []);
  }

  /** The category and the service that have to be granted. */
  #question(): [category: string, service: string | undefined] {
    const [host] = hostsIn(this.#template);
    return [this.category, this.service ?? (host ? serviceAt(host) : undefined)];
  }

  #load(category: string, service?: string): void {
    if (this.#isShown) return;
    const template = this.#template;
    if (!template) {
      complain(this, 'template', null, 'a child <template> with the content');
      return;
    }
    this.#isShown = true;
    this.append(...copyOf(template, category, service));
  }

  #takeAway(): void {
    if (!this.#isShown) return;
    this.#isShown = false;
    // With all that its scripts put beside it.
    for (const node of this.querySelectorAll(':scope > :not(template, [slot])')) node.remove();
  }

  #ratio(): string | undefined {
    const { ratio } = this;
    if (ratio && !CSS.supports('aspect-ratio', ratio)) {
      complain(this, 'ratio', ratio, 'a ratio such as "16/9"');
      return ratioOf(this.#template);
    }
    return ratio ?? ratioOf(this.#template);
  }

  #policyOf(known: KnownService | undefined): string | undefined {
    const { policy } = this;
    if (!policy) return known?.policy;
    if (/^(?![a-z][\w.+-]*:)|^https?:\/\/./i.test(policy)) return policy;
    complain(this, 'policy', policy, 'the http(s) address of a page');
    return known?.policy;
  }

  /** A picture that the service serves tells it of the visit just as the content would. */
  #warnOfThumbnail(known: KnownService | undefined): void {
    const picture = this.querySelector<HTMLImageElement>(':scope > img[slot=thumbnail]');
    const host = picture?.src && hostOf(picture.src);
    if (!host || host === location.host) return;
    if ((known && isHostOf(known, host)) || hostsIn(this.#template).includes(host)) {
      complain(this, 'slot=thumbnail', picture.src, 'a picture from your own host');
    }
  }

  async #startGate(): Promise<void> {
    const { startGate } = await import('../../gate.js');
    this.consent ??= startGate({ loadInterface: () => import('../../define.js') });
  }
}
