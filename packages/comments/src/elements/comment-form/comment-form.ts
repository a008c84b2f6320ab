import { complain, hostStyles, LocaleController } from '@placet/base';
import type { Site } from '@placet/protocol';
import {
  type CSSResultGroup,
  html,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {
  type CommentClient,
  type FieldErrors,
  fieldNames,
  type FieldName,
  type FieldValues,
  isPin,
  isWorthRetrying,
  type UnsentReason,
  unsentReason,
  validateFields,
} from '../../core/index.js';
import { CommentSubmitEvent } from '../../events/comment-submit.js';
import { CommentSubmittedEvent } from '../../events/comment-submitted.js';
import type { CommentsSetup } from '../../setup.js';
import { catalogs } from '../../strings/catalogs.js';
import type { CommentsStrings } from '../../strings/strings.js';
import { controlStyles } from '../shared/control.styles.js';
import { currentPage, defaultThread } from '../shared/page.js';
import { SetupSource } from '../shared/setup-source.js';
import { commentFormStyles } from './comment-form.styles.js';
import { fieldOptions } from './field-options.js';
import { formTemplate } from './form-template.js';
import type { Phase } from './outcome-text.js';
import { Typed } from './typed.js';

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
 * @csspart notice - The privacy notice.
 * @csspart status - What became of the comment.
 * @csspart submit - The button that sends.
 * @cssproperty [--placet-accent] - The colour of the button, of links and of focus.
 * @cssproperty [--placet-on-accent] - The colour of the text on the button.
 * @cssproperty [--placet-error] - The colour of what is wrong.
 * @cssproperty [--placet-field-background] - The background of text fields.
 * @cssproperty [--placet-comment-measure=65ch] - The widest that the form gets.
 */
export class CommentFormElement extends LitElement {
  static override properties: PropertyDeclarations = {
    src: { type: String },
    thread: { type: String },
    site: { type: String },
    siteKey: { type: String, attribute: 'site-key' },
    fields: { type: String },
    required: { type: String },
    parent: { type: String },
    parentName: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
    client: { attribute: false },
    setup: { attribute: false },
  };
  static override styles: CSSResultGroup = [hostStyles, controlStyles, commentFormStyles];

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
  readonly #source = new SetupSource();
  readonly #typed = new Typed(this);
  #setup: CommentsSetup | undefined;
  #site: Site | undefined;
  #unsent: UnsentReason | undefined;
  #errors: FieldErrors = {};
  #phase: Phase = 'writing';
  #wantsFocus = false;

  constructor() {
    super();
    this.src = '';
    this.thread = '';
    this.site = 'default';
    this.siteKey = '';
    this.fields = 'name email website';
    this.required = 'name';
    this.parent = '';
    this.parentName = '';
    this.headingLevel = 2;
    this.client = undefined;
    this.setup = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('siteKey') && this.siteKey !== '' && !isPin(this.siteKey)) {
      complain(this, 'site-key', this.siteKey, 'the id or the base64url public key of a site key');
    }
    const setup = this.setup ?? this.#source.get(this);
    if (setup === this.#setup && !changed.has('siteKey')) return;
    this.#setup = setup;
    if (setup) void this.#meet(setup);
  }

  protected override updated(): void {
    const form = this.renderRoot.querySelector('form');
    if (form && this.#setup) this.#typed.follow(form, this.#setup, this.#place());
    if (form && this.#wantsFocus) this.focus();
  }

  /** Moves the focus to the comment's text, also where that is not drawn yet. */
  override focus(options?: FocusOptions): void {
    const text = this.renderRoot.querySelector('textarea');
    this.#wantsFocus = text === null;
    text?.focus(options);
  }

  protected override render(): TemplateResult {
    const { strings, locale, dir } = this.#locale;
    if (!strings) return html`<div class="reserve"></div>`;
    if (!this.#setup)
      return html`<p class="note" lang=${locale} dir=${dir}>${strings.noServer}</p>`;
    const { shown, required } = this.#options();
    const level = this.headingLevel >= 1 && this.headingLevel <= 6 ? this.headingLevel : 2;
    return html`
      <div lang=${locale} dir=${dir} @focusin=${this.#prepare}>
        <h2 id="heading" part="heading" aria-level=${level}>
          ${this.parent === '' ? strings.leaveComment : strings.replyTo(this.parentName)}
        </h2>
        ${formTemplate({
          strings,
          shown,
          required,
          errors: this.#errors,
          room: this.#typed.room,
          phase: this.#phase,
          site: this.#site,
          unsent: this.#unsent,
          isReply: this.parent !== '',
          isEditable: this.#setup.canKeepAuthorKey(),
          submit: this.#submit,
          keydown: this.#keydown,
          input: this.#input,
          remember: this.#remember,
          cancel: this.#cancel,
          retry: this.#retry,
        })}
      </div>
    `;
  }

  #place(): { readonly thread: string; readonly parent?: string | undefined } {
    const thread = this.thread === '' ? defaultThread() : this.thread;
    return this.parent === '' ? { thread } : { thread, parent: this.parent };
  }

  #options(): { shown: ReadonlySet<FieldName>; required: ReadonlySet<FieldName> } {
    const { shown, required } = fieldOptions(this, this);
    const [visible, asked] = [new Set(shown), new Set(required)];
    // What the server insists on is asked for, whatever the attributes say.
    if (this.#site?.nameRequired) {
      visible.add('name');
      asked.add('name');
    }
    // What cannot be sealed is neither asked for nor sent, even where the site requires it.
    if (this.#unsent !== undefined) {
      visible.delete('email');
      asked.delete('email');
    }
    return { shown: visible, required: asked };
  }

  /** Asks the site for its key and its notice, and finds out what this browser can do. */
  async #meet(setup: CommentsSetup): Promise<void> {
    const [canSeal, site] = await Promise.all([setup.canSeal(), setup.client.getSite()]);
    if (setup !== this.#setup) return;
    if (site.ok) this.#site = site.value;
    const key = site.ok ? site.value.key : undefined;
    const pin = this.siteKey || undefined;
    // Without an answer the key is not known yet; whether to send is decided again when sending.
    if (!canSeal) this.#unsent = 'browser';
    else this.#unsent = key === undefined ? undefined : unsentReason(canSeal, key, pin);
    this.requestUpdate();
  }

  readonly #prepare = (): void => {
    this.#setup?.loadSealing().catch(() => {
      // Loaded again when the comment is sent; that is when a failure is told.
    });
    if (!this.#site && this.#setup) void this.#meet(this.#setup);
  };

  readonly #input = (event: Event): void => {
    const { name } = event.target as HTMLInputElement;
    if (!isField(name)) return;
    const needsUpdate = this.#typed.change();
    if (this.#phase !== 'sending' && this.#phase !== 'writing') this.#phase = 'writing';
    else if (!needsUpdate && !(name in this.#errors)) return;
    // What was wrong is looked at again with every letter; what was not is left in peace.
    if (name in this.#errors) {
      const now = this.#check(this.#typed.values());
      const { [name]: _, ...others } = this.#errors;
      this.#errors = now[name] === undefined ? others : { ...others, [name]: now[name] };
    }
    this.requestUpdate();
  };

  readonly #keydown = (event: KeyboardEvent): void => {
    this.#typed.start();
    if (event.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.renderRoot.querySelector('form')?.requestSubmit();
    } else if (event.key === 'Escape' && this.parent !== '') {
      event.preventDefault();
      this.#cancel();
    }
  };

  readonly #remember = (): void => {
    // Unticked is forgotten at once, ticked is remembered when the comment is sent.
    if (!this.#typed.wantsRemembering()) this.#setup?.remembered.clear();
  };

  readonly #cancel = (): void => {
    this.dispatchEvent(new Event('cancel'));
  };

  readonly #retry = (): void => {
    this.renderRoot.querySelector('form')?.requestSubmit();
  };

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const setup = this.#setup;
    if (!setup || this.#phase === 'sending') return;
    const values = this.#typed.values();
    this.#errors = this.#check(values);
    if (Object.keys(this.#errors).length > 0) return this.#showErrors();
    const place = this.#place();
    const before = new CommentSubmitEvent(place.thread, place.parent, values.text);
    if (!this.dispatchEvent(before)) return;
    this.#enter('sending');
    const outcome = await setup.sender.send({
      ...place,
      values,
      id: this.#typed.id,
      pin: this.siteKey || undefined,
      locale: this.#locale.locale,
      page: currentPage(),
      elapsed: this.#typed.elapsed(),
      trap: this.#typed.trap(),
      onId: (id) => {
        this.#typed.sentAs(id);
      },
    });
    if (outcome.state === 'failed') {
      const wrong = (outcome.trouble.errors ?? []).filter(({ field }) => isField(field));
      this.#errors = Object.fromEntries(wrong.map(({ field, code }) => [field, code]));
      this.#enter(wrong.length > 0 ? 'writing' : outcome);
      if (wrong.length > 0) return this.#showErrors();
      if (!isWorthRetrying(outcome.trouble)) this.#typed.forgetId();
      return;
    }
    this.#typed.sent(values);
    this.#enter(outcome);
    this.dispatchEvent(new CommentSubmittedEvent(outcome.comment));
  };

  #check(values: FieldValues): FieldErrors {
    const { required } = this.#options();
    return validateFields(values, { required, isUrl: (text) => URL.canParse(text) });
  }

  #enter(phase: Phase): void {
    this.#phase = phase;
    this.requestUpdate();
  }

  async #showErrors(): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    const first = fieldNames.find((field) => field in this.#errors);
    if (first) this.renderRoot.querySelector<HTMLElement>(`#${first}`)?.focus();
  }
}

function isField(name: string): name is FieldName {
  return (fieldNames as readonly string[]).includes(name);
}
