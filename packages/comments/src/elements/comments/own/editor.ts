import type { SmallElement } from '@placet/base';
import { limits, type OwnComment } from '@placet/protocol';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { DraftRepository } from '../../../core/index.js';
import type { WritingStrings } from '../../../strings/writing/strings.js';

/** What an editor belongs to. */
export interface EditorOptions {
  readonly comment: OwnComment;
  readonly host: SmallElement;
  /** Where what is typed is kept until it is saved. */
  readonly drafts: DraftRepository | undefined;
  /** Resolves with what went wrong, if anything did. */
  readonly save: (text: string) => Promise<string | undefined>;
  readonly leave: () => void;
}

/** The form in which one comment is edited, in its place. */
export class Editor {
  readonly comment: OwnComment;
  readonly #options: EditorOptions;
  readonly #place: { readonly thread: string; readonly parent: string };
  readonly #initial: string;
  #error: string | undefined;
  #isSaving = false;

  constructor(options: EditorOptions) {
    this.#options = options;
    this.comment = options.comment;
    const { id, thread, text } = options.comment;
    this.#place = { thread, parent: `edit ${id}` };
    this.#initial = options.drafts?.read(this.#place)?.text ?? text;
  }

  render(strings: WritingStrings): TemplateResult {
    return html`<form
      class="editor"
      part="edit"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.#save(strings);
      }}
      @input=${() => {
        this.#keep(this.#text());
      }}
      @keydown=${(event: KeyboardEvent) => {
        if (event.isComposing) return;
        if (event.key === 'Escape') this.#options.leave();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void this.#save(strings);
      }}
    >
      <textarea
        dir="auto"
        aria-label=${strings.editText}
        aria-invalid=${this.#error === undefined ? 'false' : 'true'}
        aria-describedby="edit-note"
        .defaultValue=${this.#initial}
      ></textarea>
      <p id="edit-note" class="error" role="status">${this.#error ?? nothing}</p>
      <div class="actions">
        <button class="main">${strings.save}</button>
        <button
          type="button"
          @click=${() => {
            this.#keep('');
            this.#options.leave();
          }}
        >
          ${strings.discard}
        </button>
      </div>
    </form>`;
  }

  focus(): void {
    this.#field()?.focus();
  }

  async #save(strings: WritingStrings): Promise<void> {
    if (this.#isSaving) return;
    const text = this.#text();
    const { too_long, required } = strings.fieldErrors.text;
    this.#error = text.trim() === '' ? required : text.length > limits.text ? too_long : undefined;
    if (this.#error === undefined) {
      this.#isSaving = true;
      this.#error = await this.#options.save(text.trimEnd());
      this.#isSaving = false;
      if (this.#error === undefined) this.#keep('');
    }
    this.#options.host.requestUpdate();
  }

  #keep(text: string): void {
    this.#options.drafts?.write(this.#place, { text, name: '', website: '' });
  }

  #text(): string {
    return this.#field()?.value ?? this.#initial;
  }

  #field(): HTMLTextAreaElement | null {
    return this.#options.host.renderRoot.querySelector('.editor textarea');
  }
}
