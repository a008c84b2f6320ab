// The notice that a reader sends about a comment (DSA art. 16); loaded when somebody wants to.
import { adoptCss, type SmallElement } from '@placet/base';
import {
  limits,
  newId,
  type Report,
  reportCategories,
  type ReportCategory,
  type ReportReceipt,
} from '@placet/protocol';
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { type ShownComment, validateFields } from '../../../core/index.js';
import type { CommentsSetup } from '../../../setup.js';
import type { WritingStrings } from '../../../strings/writing/strings.js';
import { troubleText } from '../../comment-form/trouble-text.js';
import { permalink } from '../comment-template.js';
import { ownStyles } from './own.styles.js';

/** What the dialog is opened for. */
export interface ReportOptions {
  readonly setup: CommentsSetup;
  readonly strings: WritingStrings;
  readonly comment: ShownComment;
  /** The language of the strings. */
  readonly locale: string;
  /** The only key that addresses may be sealed to. */
  readonly pin: string | undefined;
}

/** A modal form with the fields that the law wants; what is typed stays until it has arrived. */
export class ReportDialog {
  readonly #host: SmallElement;
  readonly #place = document.createElement('div');
  #options!: ReportOptions;
  /** Stays the same until the report has arrived, so that it is stored once. */
  #id = newId();
  #category: ReportCategory | '' = '';
  #said: string | undefined;
  #receipt: ReportReceipt | undefined;
  #canMail = false;
  #isSending = false;

  constructor(host: SmallElement) {
    this.#host = host;
    adoptCss(host.renderRoot, ownStyles);
  }

  /** Opens it for a comment. */
  async open(options: ReportOptions): Promise<void> {
    this.#options = options;
    this.#id = newId();
    this.#category = '';
    this.#said = undefined;
    this.#receipt = undefined;
    this.#host.renderRoot.querySelector('.all')?.append(this.#place);
    this.#draw();
    const dialog = this.#place.querySelector('dialog');
    this.#place.querySelector('form.report')?.querySelectorAll('textarea, input').forEach(empty);
    dialog?.showModal();
    const [canSeal, site] = await Promise.all([
      options.setup.canSeal(),
      options.setup.client.getSite(),
    ]);
    this.#canMail = canSeal && site.ok && site.value.key?.heldBy === 'server';
    this.#draw();
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    const { strings, setup, comment, locale, pin } = this.#options;
    if (this.#isSending) return;
    const reason = this.#value('reason');
    const email = this.#value('reporter-email');
    const isGoodFaith = this.#field('good-faith')?.checked ?? false;
    this.#said = undefined;
    if (this.#category === '') return this.#complain(strings.reportPick, 'category');
    if (reason === '') return this.#complain(strings.reportWhyMissing, 'reason');
    const rules = { required: new Set<never>(), isUrl: (text: string) => URL.canParse(text) };
    const errors = validateFields({ text: '', name: '', website: '', email }, rules);
    if (errors.email)
      return this.#complain(strings.fieldErrors.email[errors.email], 'reporter-email');
    if (!isGoodFaith) return this.#complain(strings.reportGoodFaithMissing, 'good-faith');
    this.#isSending = true;
    const { sealer } = await (await setup.loadWriting()).loadSending();
    const sealed = await sealer.seal(this.#id, { thread: comment.thread, email, pin });
    sealer.forget(this.#id);
    const name = this.#value('reporter-name').slice(0, limits.name);
    const report: Report = {
      id: this.#id,
      category: this.#category,
      reason,
      goodFaith: true,
      locale,
      ...(name === '' ? {} : { name }),
      ...(sealed.ok && sealed.value.email ? { email: sealed.value.email } : {}),
    };
    const authoring = await setup.client.authoring();
    const answer = authoring.ok ? await authoring.value.report(comment.id, report) : authoring;
    this.#isSending = false;
    if (answer.ok) this.#receipt = answer.value;
    this.#said = answer.ok
      ? strings.reportReceived(answer.value.id)
      : `${troubleText(strings, answer.trouble)} ${strings.draftKept}`;
    this.#draw();
    if (answer.ok) this.#place.querySelector<HTMLElement>('header button')?.focus();
  }

  #complain(text: string, field: string): void {
    this.#said = text;
    this.#draw();
    this.#field(field)?.focus();
  }

  #draw(): void {
    const { strings, comment } = this.#options;
    render(
      html`<dialog aria-labelledby="report-title" part="report-dialog">
        <header>
          <h2 id="report-title">${strings.reportTitle}</h2>
          <form method="dialog"><button>${strings.close}</button></form>
        </header>
        <p class="muted">
          ${comment.author?.name ?? ''} ·
          <a href=${permalink(comment.id)}>${location.host}${permalink(comment.id)}</a>
        </p>
        ${this.#receipt ? nothing : this.#form()}
        <p role="status">${this.#said ?? nothing}</p>
      </dialog>`,
      this.#place,
    );
  }

  #form(): TemplateResult {
    const { strings } = this.#options;
    // Whoever reports the abuse of children is asked for nothing about themselves (art. 16(2)(c)).
    const asksWho = this.#category !== 'minors';
    return html`<form
      class="report editor"
      novalidate
      @submit=${(event: Event) => void this.#send(event)}
    >
      <label>
        ${strings.reportWhat}
        <select
          name="category"
          required
          @change=${({ target }: Event) => {
            this.#category = (target as HTMLSelectElement).value as ReportCategory;
            this.#draw();
          }}
        >
          <option value="" ?selected=${this.#category === ''}></option>
          ${reportCategories.map(
            (one) =>
              html`<option value=${one} ?selected=${this.#category === one}>
                ${strings.reportCategories[one]}
              </option>`,
          )}
        </select>
      </label>
      <label>
        ${strings.reportWhy}
        <textarea name="reason" required dir="auto" maxlength=${limits.reason}></textarea>
      </label>
      ${
        asksWho
          ? html`<label>
                ${strings.reportName}
                <input
                  name="reporter-name"
                  autocomplete="name"
                  dir="auto"
                  maxlength=${limits.name}
                />
              </label>
              ${
                this.#canMail
                  ? html`<label>
                      ${strings.reportEmail}
                      <input name="reporter-email" type="email" autocomplete="email" dir="ltr" />
                    </label>`
                  : nothing
              }`
          : nothing
      }
      <label class="tick"
        ><input type="checkbox" name="good-faith" required /> ${strings.reportGoodFaith}</label
      >
      <p class="actions"><button class="main">${strings.reportSend}</button></p>
    </form>`;
  }

  #value(name: string): string {
    return this.#field(name)?.value.trim() ?? '';
  }

  #field(name: string): HTMLInputElement | null {
    return this.#place.querySelector<HTMLInputElement>(`[name=${name}]`);
  }
}

function empty(field: Element): void {
  if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = false;
  else (field as HTMLInputElement).value = '';
}
