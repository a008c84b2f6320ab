// All that this device wrote on the site, on any of its pages; loaded when it is opened.
import { saveFile, type SmallElement } from '@placet/base';
import type { OwnComment } from '@placet/protocol';
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { Answer, Authoring } from '../../../core/index.js';
import type { CommentsSetup } from '../../../setup.js';
import { formatIn } from '../../../strings/format.js';
import type { WritingStrings } from '../../../strings/writing/strings.js';
import { troubleText } from '../../comment-form/trouble-text.js';
import { readable } from './own-export.js';

type Question = 'forget' | 'erase';

/** A modal list of one's own comments with their states, and what one may ask for: a copy, to be forgotten, to be erased. */
export class OwnDialog {
  readonly #host: SmallElement;
  readonly #place = document.createElement('div');
  #setup!: CommentsSetup;
  #strings!: WritingStrings;
  #changed: (comment: OwnComment) => void = () => {};
  #items: readonly OwnComment[] = [];
  #next: string | null = null;
  #said: string | undefined;
  #asked: Question | undefined;

  constructor(host: SmallElement) {
    this.#host = host;
  }

  /** Opens it. @param changed Called with each comment that is deleted or restored. */
  async open(
    setup: CommentsSetup,
    strings: WritingStrings,
    changed: (comment: OwnComment) => void,
  ): Promise<void> {
    this.#setup = setup;
    this.#strings = strings;
    this.#changed = changed;
    this.#items = [];
    this.#said = strings.loadingOwn;
    this.#asked = undefined;
    this.#host.renderRoot.querySelector('.all')?.append(this.#place);
    this.#draw();
    this.#place.querySelector('dialog')?.showModal();
    await this.#more();
  }

  async #more(): Promise<void> {
    const after = this.#next ?? undefined;
    const page = await this.#ask((authoring) => authoring.all(after));
    if (!page) return;
    this.#items = [...this.#items, ...page.items];
    this.#next = page.next;
    this.#said = this.#items.length === 0 ? this.#strings.noOwn : undefined;
    this.#draw();
  }

  async #change(comment: OwnComment): Promise<void> {
    const { id, state } = comment;
    const now = await this.#ask((authoring) =>
      state === 'deleted' ? authoring.restore(id) : authoring.remove(id),
    );
    if (!now) return;
    this.#items = this.#items.map((one) => (one.id === id ? now : one));
    this.#said = now.state === 'deleted' ? this.#strings.removed : this.#strings.restored;
    this.#changed(now);
    this.#draw();
  }

  async #export(kind: 'json' | 'txt'): Promise<void> {
    const data = await this.#ask((authoring) => authoring.export());
    if (!data) return;
    const text = kind === 'json' ? JSON.stringify(data, null, 2) : readable(data, this.#strings);
    saveFile(`comments.${kind}`, text, kind === 'json' ? 'application/json' : 'text/plain');
  }

  async #confirmed(question: Question): Promise<void> {
    this.#asked = undefined;
    if (question === 'erase') {
      const erased = await this.#ask((authoring) => authoring.erase());
      if (!erased) return;
      for (const one of this.#items)
        this.#changed({ ...one, state: 'deleted', restorableUntil: null });
      this.#said = this.#strings.erased(erased.comments);
    } else {
      await this.#setup.forgetDevice();
      this.#said = this.#strings.forgotten;
    }
    this.#items = [];
    this.#next = null;
    this.#draw();
  }

  /** Says what went wrong, and resolves with what was got. */
  async #ask<T>(act: (authoring: Authoring) => Promise<Answer<T>>): Promise<T | undefined> {
    const authoring = await this.#setup.client.authoring();
    const answer = authoring.ok ? await act(authoring.value) : authoring;
    if (answer.ok) return answer.value;
    this.#said = troubleText(this.#strings, answer.trouble);
    this.#draw();
    return undefined;
  }

  #draw(): void {
    const strings = this.#strings;
    render(
      html`<dialog aria-labelledby="own-title" part="own-dialog">
        <header>
          <h2 id="own-title">${strings.ownComments}</h2>
          <form method="dialog"><button>${strings.close}</button></form>
        </header>
        <p role="status">${this.#said ?? nothing}</p>
        <ol role="list">
          ${this.#items.map((one) => this.#item(one))}
        </ol>
        ${this.#next === null ? nothing : plain(strings.older, () => void this.#more())}
        <section>
          <p>
            ${plain(strings.exportData, () => void this.#export('json'))}
            ${plain(strings.exportText, () => void this.#export('txt'))}
          </p>
          ${this.#question('forget', strings.forgetMe, strings.forgetMeMeans)}
          ${this.#question('erase', strings.eraseAll, strings.eraseAllMeans)}
        </section>
      </dialog>`,
      this.#place,
    );
  }

  #item(comment: OwnComment): TemplateResult {
    const strings = this.#strings;
    const { id, thread, state, reasons, text, createdAt, restorableUntil } = comment;
    const why = reasons.map((rule) => strings.reasons[rule] ?? strings.reasonOther);
    const isGone = state === 'deleted';
    const canChange = !isGone || (restorableUntil !== null && restorableUntil > Date.now());
    const date = formatIn(this.#place.closest('[lang]')?.getAttribute('lang') ?? 'en').absoluteTime(
      createdAt,
    );
    // A thread is a path unless the site named it otherwise; only a path can be gone to.
    const isPath = /^\/(?!\/)/.test(thread);
    return html`<li>
      <p class="muted">
        <strong>${strings.states[state]}</strong>
        ${isPath ? html`<a href="${thread}#comment-${id}">${date}</a>` : date}
        ${state === 'published' || isGone ? nothing : [...new Set(why)].join(' ')}
      </p>
      <p class="text" dir="auto">${text}</p>
      ${
        canChange
          ? plain(isGone ? strings.undo : strings.remove, () => void this.#change(comment))
          : nothing
      }
    </li>`;
  }

  /** A step that cannot be taken back is asked for twice, with what it means in between. */
  #question(question: Question, label: string, means: string): TemplateResult {
    const ask = (asked: Question | undefined): void => {
      this.#asked = asked;
      this.#draw();
    };
    return this.#asked === question
      ? html`<p>${means}</p>
          <p class="actions">
            <button
              class="main"
              @click=${() => {
                void this.#confirmed(question);
              }}
            >
              ${label}
            </button>
            <button
              @click=${() => {
                ask(undefined);
              }}
            >
              ${this.#strings.keep}
            </button>
          </p>`
      : plain(label, () => {
          ask(question);
        });
  }
}

function plain(text: string, act: () => void): TemplateResult {
  return html`<button type="button" class="plain" @click=${act}>${text}</button>`;
}
