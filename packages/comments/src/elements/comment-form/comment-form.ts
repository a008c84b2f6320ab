import { LocaleController, SmallElement } from '@placet/base';
import type { Site } from '@placet/protocol';
import { html, type TemplateResult } from 'lit/html.js';
import {
  type CommentClient,
  type DraftPlace,
  type UnsentReason,
  unsentReason,
} from '../../core/index.js';
import type { CommentsSetup } from '../../setup.js';
import { keepEarly, mayHaveTyped } from '../../storage/has-typed.js';
import { catalogs } from '../../strings/catalogs.js';
import type { CommentsStrings } from '../../strings/strings.js';
import { controlStyles } from '../shared/control.styles.js';
import { levelOf } from '../shared/level-of.js';
import { defaultThread } from '../shared/page.js';
import { hasMoved, setupFor } from '../shared/setup-for.js';
import { commentFormStyles } from './comment-form.styles.js';
import type { Desk } from './desk.js';
import { type FieldOptions, fieldOptions } from './field-options.js';
import { formTemplate } from './form-template.js';

/**
 * The form in which a visitor leaves a comment. The e-mail address is sealed in the browser, or not
 * sent at all; what was typed is kept until it is sent.
 *
 * @customElement placet-comment-form
 * @fires {CommentSubmitEvent} placet-comment-submit - A comment is about to be sent; cancelable.
 * @fires {CommentSubmittedEvent} placet-comment-submitted - The server has it, published or held.
 * @fires {Event} cancel - The visitor left the form of a reply; does not bubble.
 * @csspart heading - The heading of the form.
 * @csspart form - The form.
 * @csspart field - A label, its field and what is wrong about it.
 * @csspart input - A text field.
 * @csspart error - What is wrong about a field.
 * @csspart preview - What the text will look like.
 * @csspart notice - The privacy notice.
 * @csspart status - What became of the comment.
 * @csspart outgoing - What was sent and has not arrived.
 * @csspart submit - The button that sends.
 * @cssproperty [--placet-accent] - The colour of the button, of links and of focus.
 * @cssproperty [--placet-on-accent] - The colour of the text on the button.
 * @cssproperty [--placet-error] - The colour of what is wrong.
 * @cssproperty [--placet-field-background] - The background of text fields.
 * @cssproperty [--placet-comment-measure=65ch] - The widest that the form gets.
 */
export class CommentFormElement extends SmallElement {
  static override readonly properties: Readonly<Record<string, unknown>> = {
    src: '',
    thread: '',
    site: 'default',
    siteKey: '',
    fields: 'name email website',
    required: 'name',
    parent: '',
    parentName: '',
    headingLevel: 2,
    client: undefined,
    setup: undefined,
  };
  static readonly observedAttributes: readonly string[] = [
    'src',
    'thread',
    'site',
    'site-key',
    'fields',
    'required',
    'parent',
    'heading-level',
  ];
  static override readonly styles: readonly string[] = [controlStyles, commentFormStyles];

  /** The address of the Placet server. */
  declare src: string;
  /** The key of the thread. @default the path of the page's canonical address */
  declare thread: string;
  /** The site's name on the server. @default 'default' */
  declare site: string;
  /** The only key that addresses may be sealed to: its id, or the key itself in base64url. */
  declare siteKey: string;
  /** Which fields are shown: any of `name email website`. @default all three */
  declare fields: string;
  /** Which fields must be filled in. An address that cannot be sealed is not asked for. @default 'name' */
  declare required: string;
  /** The id of the comment that is answered; empty for a comment of its own. */
  declare parent: string;
  /** The name of whoever is answered, for the heading. */
  declare parentName: string;
  /** The level of the heading in the outline of the page, 1 to 6. @default 2 */
  declare headingLevel: number;
  /** Another back end than a Placet server. */
  declare client: CommentClient | undefined;
  /** What a thread shares with its forms, in place of `src`, `site` and `client`. */
  declare setup: CommentsSetup | undefined;

  readonly #locale = new LocaleController<CommentsStrings>(this, catalogs);
  #setup: CommentsSetup | undefined;
  #site: Site | undefined;
  #unsent: UnsentReason | undefined;
  #desk: Desk | undefined;
  #isNotLoaded = false;
  #startedAt: number | undefined;
  #wantsFocus = false;

  protected override willUpdate(changed: ReadonlySet<string>): void {
    if (!hasMoved(changed) && !changed.has('setup') && !changed.has('siteKey')) return;
    this.#setup = this.setup ?? setupFor(this);
    this.#desk?.leave();
    this.#desk = undefined;
    if (this.#setup) void this.#meet(this.#setup);
  }

  protected override updated(): void {
    const form = this.renderRoot.querySelector('form');
    if (!form) return;
    this.#desk?.follow(form);
    if (this.#wantsFocus) this.focus();
    // Somebody who left a draft, or asked to be remembered, finds it without touching anything.
    if (!this.#desk && mayHaveTyped()) void this.#prepare();
  }

  /** Moves the focus to the comment's text, also where that is not drawn yet. */
  override focus(options?: FocusOptions): void {
    const text = this.renderRoot.querySelector('textarea');
    this.#wantsFocus = !text;
    text?.focus(options);
  }

  protected override render(): TemplateResult {
    const { strings, locale, dir } = this.#locale;
    if (!strings || (!this.#setup && !this.src)) return html`<div class="reserve"></div>`;
    if (!this.#setup) return html`<p lang=${locale} dir=${dir}>${strings.failed}</p>`;
    const { shown, required } = this.#options();
    return html`
      <div lang=${locale} dir=${dir} @focusin=${this.#prepare} @click=${this.#prepare}>
        <h2 id="heading" part="heading" aria-level=${levelOf(this.headingLevel, 6)}>
          ${this.#heading(strings)}
        </h2>
        ${formTemplate({
          strings,
          shown,
          required,
          desk: this.#desk,
          isNotLoaded: this.#isNotLoaded,
          isReply: this.parent !== '',
          isLocal: this.#setup.client.isLocal,
          submit: this.#submit,
          keydown: this.#keydown,
          input: this.#input,
          cancel: this.#cancel,
        })}
      </div>
    `;
  }

  #heading({ leaveComment, reply, replyTo }: CommentsStrings): string {
    if (this.parent === '') return leaveComment;
    return this.parentName === '' ? reply : replyTo(this.parentName);
  }

  #place(): DraftPlace {
    const thread = this.thread === '' ? defaultThread() : this.thread;
    return this.parent === '' ? { thread } : { thread, parent: this.parent };
  }

  #options(): FieldOptions {
    return fieldOptions(this, this.#site?.nameRequired ?? false, this.#unsent !== undefined);
  }

  /** Asks the site for its key and its notice, and finds out what this browser can do. */
  async #meet(setup: CommentsSetup): Promise<void> {
    const [canSeal, site] = await Promise.all([setup.canSeal(), setup.client.getSite()]);
    if (setup !== this.#setup) return;
    if (site.ok) this.#site = site.value;
    const key = site.ok ? site.value.key : undefined;
    const pin = this.siteKey || undefined;
    // Without an answer the key is not known yet; whether to send is decided again when sending.
    this.#unsent = canSeal && key === undefined ? undefined : unsentReason(canSeal, key, pin);
    if (this.#unsent !== undefined || !setup.canKeepAuthorKey()) void this.#prepare();
    this.requestUpdate();
  }

  /** Loads what writing takes, once; on the first focus, so that readers never pay for it. */
  readonly #prepare = async (): Promise<Desk | undefined> => {
    const setup = this.#setup;
    if (!setup || this.#desk) return this.#desk;
    try {
      const [{ Desk: Made }, writing] = await Promise.all([
        import('./desk.js'),
        setup.loadWriting(),
      ]);
      if (setup !== this.#setup) return undefined;
      this.#desk ??= new Made(this, writing, () => ({
        place: this.#place(),
        options: this.#options(),
        site: this.#site,
        unsent: this.#unsent,
        isEditable: setup.canKeepAuthorKey(),
        isLocal: setup.client.isLocal,
        pin: this.siteKey || undefined,
        startedAt: this.#startedAt,
      }));
      // Also in a form that was taken away meanwhile: what was typed in it is kept.
      const form = this.renderRoot.querySelector('form');
      if (form) this.#desk.follow(form);
      if (!this.#site) void this.#meet(setup);
      this.requestUpdate();
    } catch {
      // Told when it matters: when the comment is sent, and this is tried again.
    }
    return this.#desk;
  };

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const desk = await this.#prepare();
    const isReady = (await desk?.isReady()) ?? false;
    this.#isNotLoaded = !isReady;
    this.requestUpdate();
    if (isReady) await desk?.submit();
  };

  readonly #input = ({ target }: Event): void => {
    this.#startedAt ??= performance.now();
    const { name, checked, value } = target as HTMLInputElement;
    if (name === 'remember') this.#desk?.remember(checked);
    else if (this.#desk) this.#desk.input(name);
    else {
      if (name === 'text') keepEarly(this.#place(), value);
      // Text also comes without the focus: from what fills in forms, or into a tab in the background.
      void this.#prepare();
    }
  };

  readonly #keydown = async (event: KeyboardEvent): Promise<void> => {
    this.#startedAt ??= performance.now();
    (await this.#prepare())?.keydown(event);
  };

  readonly #cancel = (): void => {
    this.dispatchEvent(new Event('cancel'));
  };
}
