// What is loaded when somebody begins to write: checks, drafts, sending, and what there is to say about it.
import { adoptCss, complain, LocaleController, type SmallElement } from '@placet/base';
import type { Site } from '@placet/protocol';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import {
  type DraftPlace,
  type FieldErrors,
  type FieldName,
  fieldNames,
  type FieldValues,
  isPin,
  isWorthRetrying,
  type UnsentReason,
  validateFields,
} from '../../core/index.js';
import { CommentSubmitEvent } from '../../events/comment-submit.js';
import type { Writing } from '../../setup.js';
import { writingCatalogs } from '../../strings/writing/catalogs.js';
import type { WritingStrings } from '../../strings/writing/strings.js';
import { currentPage } from '../shared/current-page.js';
import type { Dispatch } from './dispatch.js';
import type { FieldNote } from './field.js';
import type { FieldOptions } from './field-options.js';
import { noticeTemplate } from './notice.js';
import type { Preview } from './preview.js';
import { applyShortcut, listenForLinks } from './shortcuts.js';
import { type Outcome, outcomeText } from './outcome-text.js';
import { Typed } from './typed.js';
import { writingStyles } from './writing.styles.js';

/** What a form knows, asked for each time anew. */
export interface FormFacts {
  readonly place: DraftPlace;
  readonly options: FieldOptions;
  readonly site: Site | undefined;
  readonly unsent: UnsentReason | undefined;
  readonly isEditable: boolean;
  /** What is written stays in this browser. */
  readonly isLocal: boolean | undefined;
  /** The only key that addresses may be sealed to. */
  readonly pin: string | undefined;
  /** When the first key was pressed, on the page's own clock. */
  readonly startedAt: number | undefined;
}

/** Where somebody writes: belongs to one form, with its fields as they are drawn. */
export class Desk {
  readonly #host: SmallElement;
  readonly #facts: () => FormFacts;
  readonly #writing: Writing;
  readonly #locale: LocaleController<WritingStrings>;
  readonly #typed: Typed;
  #preview: Preview | undefined;
  #isPreviewMissing = false;
  #form: HTMLFormElement | undefined;
  #dispatch: Dispatch | undefined;
  #errors: FieldErrors = {};
  #isPreparing = false;
  #phase: 'writing' | 'sending' | Outcome = 'writing';

  constructor(host: SmallElement, writing: Writing, facts: () => FormFacts) {
    this.#host = host;
    this.#writing = writing;
    this.#facts = facts;
    this.#locale = new LocaleController<WritingStrings>(host, writingCatalogs);
    this.#typed = new Typed(host, writing);
    adoptCss(host.renderRoot, writingStyles);
    if (writing.mayHaveOutgoing()) this.#deliver();
    // A pin that no key can match brings the desk at once, and with it this.
    const { pin } = facts();
    if (pin !== undefined && !isPin(pin)) {
      complain(host, 'site-key', pin, 'the id or the base64url public key of a site key');
    }
  }

  /** The form moves to another server: what is typed stays in its fields, this desk goes. */
  leave(): void {
    this.#host.removeController(this.#locale);
    this.#host.removeController(this.#typed);
    this.#dispatch?.leave();
    this.#typed.leave();
  }

  /** Whether there are words to tell what becomes of a comment; where they were not loaded they are asked for again. */
  async isReady(): Promise<boolean> {
    await this.#locale.load();
    return this.#locale.strings !== undefined;
  }

  /** What is said about a field. */
  below(name: FieldName): FieldNote | undefined {
    const { strings } = this.#locale;
    if (!strings) return undefined;
    const code = this.#errors[name];
    let error = code && strings.fieldErrors[name][code];
    if (name === 'text' && this.#typed.room) {
      const { room } = this.#typed;
      if ('left' in room) return note(name, false, strings.charactersLeft(room.left));
      error = `${strings.fieldErrors.text.too_long} ${strings.charactersOver(room.over)}`;
    }
    if (error !== undefined) return note(name, true, error);
    return name === 'text' && this.#typed.draft ? this.#draftNote(strings) : undefined;
  }

  /** Says that a text was found here; on the line of the label, so that nothing moves. */
  #draftNote(strings: WritingStrings): FieldNote {
    const isRestored = this.#typed.draft === 'restored';
    const act = (): void => {
      if (isRestored) this.#typed.discardDraft();
      else this.#typed.undoDiscard();
      this.#host.requestUpdate();
    };
    return {
      isWrong: false,
      text: html`<p class="draft muted">
        <span id="text-note" role="status"
          >${isRestored ? strings.draftRestored : strings.draftDiscarded}</span
        >
        <button type="button" class="plain" @click=${act}>
          ${isRestored ? strings.discard : strings.undo}
        </button>
      </p>`,
    };
  }

  /** What became of the comment, in a live region, and the offer of another try where it makes sense. */
  status(tryAgain: string): TemplateResult {
    const phase = this.#phase;
    const { strings } = this.#locale;
    const isSending = phase === 'sending';
    const result = typeof phase === 'object' ? phase : undefined;
    const kind = isSending ? phase : result && (result.state === 'failed' ? 'failed' : 'done');
    const text = isSending ? strings?.sending : result && strings && outcomeText(strings, result);
    const canRetry = result?.state === 'failed' && isWorthRetrying(result.trouble);
    return html`
      <div class="outcome ${kind ?? ''}" part="status">
        <p role="status">${text}</p>
        ${canRetry ? html`<button>${tryAgain}</button>` : nothing}
      </div>
      ${strings && this.#dispatch?.list(strings, tryAgain)}
    `;
  }

  /** What has to be said before anything is sent. */
  notes(): TemplateResult {
    const { strings } = this.#locale;
    const { unsent, isEditable, isLocal, site, options } = this.#facts();
    const moderation = site?.moderation ?? 'some';
    const offersMail = site?.replyMail && options.shown.includes('email');
    return html`
      ${
        strings && offersMail
          ? html`<label class="remember">
                <input type="checkbox" name="replyMail" aria-describedby="reply-mail-note" />
                ${strings.replyMail}
              </label>
              <p class="muted" id="reply-mail-note">${strings.replyMailMeans}</p>`
          : nothing
      }
      ${
        strings && unsent !== undefined && !isLocal
          ? html`<p class="note">${strings.emailUnsent[unsent]}</p>`
          : nothing
      }
      ${
        strings && moderation !== 'some'
          ? html`<p class="muted">${strings.moderated[moderation]}</p>`
          : nothing
      }
      ${strings && !isEditable ? html`<p class="note">${strings.notEditable}</p>` : nothing}
    `;
  }

  /** What the text will look like. */
  preview(): TemplateResult | typeof nothing {
    const { strings } = this.#locale;
    if (!strings) return nothing;
    if (this.#isPreviewMissing) return html`<p>${strings.trouble.unreachable}</p>`;
    return this.#preview?.template(strings) ?? nothing;
  }

  /** The privacy notice. */
  notice(): TemplateResult | typeof nothing {
    const { strings } = this.#locale;
    if (!strings) return nothing;
    const { site, options, isLocal } = this.#facts();
    if (isLocal) return html`<p>${strings.noticeLocal}</p>`;
    return noticeTemplate(strings, site, options.shown.includes('email'));
  }

  /** Fills a form that was just drawn, or moved to another place, with its draft. */
  follow(form: HTMLFormElement): void {
    listenForLinks(form);
    if (form !== this.#form) {
      this.#form = form;
      this.#preview = undefined;
      // It does not bubble.
      form.addEventListener('toggle', this.#openPreview, true);
      void this.#openPreview();
    }
    this.#typed.follow(form, this.#facts().place);
    // Also what was typed before this was there is soon to be sent.
    if (this.#typed.values().text) this.#deliver();
  }

  /** Loads the preview once its details are open. */
  readonly #openPreview = async (): Promise<void> => {
    const form = this.#form;
    if (this.#preview || !form?.querySelector('[part=preview][open]')) return;
    try {
      const { Preview: Made } = await import('./preview.js');
      this.#preview ??= new Made(this.#host, form, () => this.#typed.values().text);
    } catch {
      // Another opening tries again.
    }
    this.#isPreviewMissing = !this.#preview;
    this.#host.requestUpdate();
  };

  /** Something was typed. */
  input(name: string): void {
    if (!isField(name)) return;
    this.#deliver();
    const hasRoomChanged = this.#typed.change();
    const isWrong = name in this.#errors;
    const isSaid = typeof this.#phase === 'object';
    if (isSaid) this.#phase = 'writing';
    // What was wrong is looked at again with every letter; what was not is left in peace.
    if (isWrong) {
      const { [name]: _, ...others } = this.#errors;
      const now = this.#check(this.#typed.values())[name];
      this.#errors = now === undefined ? others : { ...others, [name]: now };
    }
    if (hasRoomChanged || isWrong || isSaid) this.#host.requestUpdate();
  }

  /** Ctrl+Enter sends from the text, too; Escape leaves an answer. */
  keydown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (applyShortcut(event)) return;
    const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    const leaves = event.key === 'Escape' && this.#facts().place.parent !== undefined;
    if (sends || leaves) event.preventDefault();
    if (sends) void this.submit();
    if (leaves) this.#host.dispatchEvent(new Event('cancel'));
  }

  /** The box was ticked or unticked: unticked forgets at once, ticked waits until the comment is sent. */
  remember(isTicked: boolean): void {
    if (!isTicked) this.#writing.remembered.clear();
  }

  /** Checks what was typed and sends it, or says what is wrong. */
  async submit(): Promise<void> {
    if (this.#isPreparing) return;
    const values = this.#typed.values();
    this.#errors = this.#check(values);
    if (Object.keys(this.#errors).length > 0) return this.#showErrors();
    const { place, pin, startedAt } = this.#facts();
    const before = new CommentSubmitEvent(place.thread, place.parent, values.text);
    if (!this.#host.dispatchEvent(before)) return;
    this.#isPreparing = true;
    this.#enter('sending');
    try {
      const dispatch = await this.#loadDispatch();
      await dispatch.send({
        ...place,
        values,
        id: this.#typed.id,
        pin,
        locale: this.#locale.locale,
        page: currentPage(),
        elapsed: startedAt && performance.now() - startedAt,
        trap: this.#typed.trap(),
        replyMail: this.#typed.wantsReplyMail(),
        onId: (id) => {
          this.#typed.sentAs(id);
        },
      });
    } catch {
      this.#enter({ state: 'failed', trouble: { code: 'unreachable' } });
    } finally {
      this.#isPreparing = false;
    }
  }

  /** Has what delivers at hand. */
  #deliver(): void {
    if (!this.#dispatch) void this.#loadDispatch().catch(() => {});
  }

  /** Loads what delivers: when something is typed, or is on its way already. */
  async #loadDispatch(): Promise<Dispatch> {
    const [{ Dispatch: Made }, sending] = await Promise.all([
      import('./dispatch.js'),
      this.#writing.loadSending(),
    ]);
    this.#dispatch ??= new Made({
      host: this.#host,
      typed: this.#typed,
      sending,
      drafts: this.#writing.drafts,
      getPlace: () => this.#facts().place,
      say: (phase) => {
        // What waits below says so itself; a later comment has the word.
        if (phase === 'writing' || 'comment' in phase) this.#enter(phase);
        else if (phase.state === 'failed') void this.#fail(phase);
        else if (this.#phase === 'sending') this.#enter(phase);
      },
    });
    this.#host.requestUpdate();
    return this.#dispatch;
  }

  async #fail(outcome: Outcome & { readonly state: 'failed' }): Promise<void> {
    const { trouble } = outcome;
    if (!isWorthRetrying(trouble)) this.#typed.forgetId();
    const wrong = (trouble.errors ?? []).filter(({ field }) => isField(field));
    this.#errors = Object.fromEntries(wrong.map(({ field, code }) => [field, code]));
    this.#enter(wrong.length > 0 ? 'writing' : outcome);
    if (wrong.length > 0) await this.#showErrors();
  }

  #check(values: FieldValues): FieldErrors {
    const required = new Set(this.#facts().options.required);
    return validateFields(values, { required, isUrl: (text) => URL.canParse(text) });
  }

  #enter(phase: 'writing' | 'sending' | Outcome): void {
    this.#phase = phase;
    this.#host.requestUpdate();
  }

  async #showErrors(): Promise<void> {
    this.#enter('writing');
    await this.#host.updateComplete;
    const first = fieldNames.find((field) => field in this.#errors);
    if (first) this.#host.renderRoot.querySelector<HTMLElement>(`#${first}`)?.focus();
  }
}

function note(name: FieldName, isWrong: boolean, text: string): FieldNote {
  return {
    isWrong,
    text: isWrong
      ? html`<p class="error" part="error" id="${name}-note">${text}</p>`
      : html`<p class="muted" id="${name}-note">${text}</p>`,
  };
}

function isField(name: string): name is FieldName {
  return (fieldNames as readonly string[]).includes(name);
}
