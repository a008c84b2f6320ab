// What authors do with their own comments in the thread; loaded where there is one.
import { adoptCss, type SmallElement } from '@placet/base';
import type { OwnComment } from '@placet/protocol';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Answer, Authoring, Thread } from '../../../core/index.js';
import type { CommentsSetup } from '../../../setup.js';
import type { WritingStrings } from '../../../strings/writing/strings.js';
import { troubleText } from '../../comment-form/trouble-text.js';
import { Editor } from './editor.js';
import { ownStyles } from './own.styles.js';
import type { OwnDialog } from './own-dialog.js';

/** What the part belongs to. */
export interface OwnPartOptions {
  readonly host: SmallElement;
  readonly getThread: () => Thread | undefined;
  readonly getSetup: () => CommentsSetup | undefined;
  /** `undefined` while they are on their way. */
  readonly getStrings: () => WritingStrings | undefined;
}

/** Edits, deletes, takes back, and leads to all that this device wrote here. */
export class OwnPart {
  /** What has to be told in the live region. */
  said: string | undefined;

  readonly #options: OwnPartOptions;
  #editor: Editor | undefined;
  #dialog: OwnDialog | undefined;
  #isBusy = false;

  constructor(options: OwnPartOptions) {
    this.#options = options;
    adoptCss(options.host.renderRoot, ownStyles);
  }

  /** What can be done with a comment of one's own, by its state and the site's times. */
  actions(comment: OwnComment): TemplateResult | typeof nothing {
    const strings = this.#options.getStrings();
    if (!strings || this.#editor?.comment.id === comment.id) return nothing;
    const { id, state, editableUntil, restorableUntil } = comment;
    const now = Date.now();
    if (state === 'deleted') {
      return restorableUntil !== null && restorableUntil > now
        ? button(strings.undo, id, () => void this.#restore(comment))
        : nothing;
    }
    return html`
      ${
        editableUntil !== null && editableUntil > now
          ? button(strings.edit, id, () => void this.#edit(comment))
          : nothing
      }
      ${button(strings.remove, id, () => void this.#remove(comment))}
    `;
  }

  /** The form in which a comment is edited, while it is. */
  editor(id: string): TemplateResult | undefined {
    const strings = this.#options.getStrings();
    return strings && this.#editor?.comment.id === id ? this.#editor.render(strings) : undefined;
  }

  async #edit(comment: OwnComment): Promise<void> {
    const { host, getSetup } = this.#options;
    const writing = await getSetup()?.loadWriting();
    this.#editor = new Editor({
      comment,
      host,
      drafts: writing?.drafts,
      save: (text) => this.#save(comment, text),
      leave: () => {
        this.#leave(comment.id);
      },
    });
    host.requestUpdate();
    await host.updateComplete;
    this.#editor.focus();
  }

  /** Resolves with what went wrong, if anything did. */
  async #save(comment: OwnComment, text: string): Promise<string | undefined> {
    const { version, id } = comment;
    const answer = await this.#ask((authoring) => authoring.edit(id, { version, text }));
    const strings = this.#options.getStrings();
    if (!answer || !strings) return undefined;
    if (!answer.ok) return troubleText(strings, answer.trouble);
    this.said = answer.value.state === 'published' ? strings.saved : strings.held;
    this.#leave(id);
    return undefined;
  }

  #leave(id: string): void {
    this.#editor = undefined;
    this.#options.host.requestUpdate();
    this.#focus(id);
  }

  async #remove({ id }: OwnComment): Promise<void> {
    const answer = await this.#ask((authoring) => authoring.remove(id));
    this.#say(answer, (strings) => strings.removed);
    if (answer?.ok) this.#focus(id);
  }

  async #restore({ id }: OwnComment): Promise<void> {
    const answer = await this.#ask((authoring) => authoring.restore(id));
    this.#say(answer, (strings) => strings.restored);
    if (answer?.ok) this.#focus(id);
  }

  /** One change at a time; what comes back is shown. */
  async #ask(
    act: (authoring: Authoring) => Promise<Answer<OwnComment>>,
  ): Promise<Answer<OwnComment> | undefined> {
    const { getSetup, getThread } = this.#options;
    const setup = getSetup();
    if (!setup || this.#isBusy) return undefined;
    this.#isBusy = true;
    try {
      const authoring = await setup.client.authoring();
      const answer = authoring.ok ? await act(authoring.value) : authoring;
      if (answer.ok) await getThread()?.replace(answer.value);
      return answer;
    } finally {
      this.#isBusy = false;
    }
  }

  #say(answer: Answer<OwnComment> | undefined, done: (strings: WritingStrings) => string): void {
    const strings = this.#options.getStrings();
    if (!answer || !strings) return;
    this.said = answer.ok ? done(strings) : troubleText(strings, answer.trouble);
    this.#options.host.requestUpdate();
  }

  /** The button that was pressed is gone; its comment is still there. */
  #focus(id: string): void {
    const { host } = this.#options;
    void host.updateComplete.then(() =>
      host.renderRoot.querySelector<HTMLElement>(`#comment-${CSS.escape(id)}`)?.focus(),
    );
  }

  /** Opens the list of all that this device wrote on the site. */
  async openDialog(): Promise<void> {
    const { host, getSetup, getStrings } = this.#options;
    const setup = getSetup();
    const strings = getStrings();
    if (!setup || !strings) return;
    const { OwnDialog: Made } = await import('./own-dialog.js');
    this.#dialog ??= new Made(host);
    await this.#dialog.open(setup, strings, (comment) =>
      this.#options.getThread()?.replace(comment),
    );
  }
}

function button(text: string, id: string, act: () => void): TemplateResult {
  return html`<button class="plain" part="own" aria-describedby="at-${id}" @click=${act}>
    ${text}
  </button>`;
}
