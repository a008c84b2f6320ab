import type { FormerWords } from '@placet/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import type { CommentToolsStrings } from '../../strings/comment-tools/strings.js';
import { textOf } from '../statement/text-of.js';
import { CommentStaleEvent, CommentTool, type ToolView } from './comment-tool.js';

/**
 * Gives a comment other words and shows the former ones, a part of `<placet-moderation>`.
 *
 * @customElement placet-moderation-edit
 * @fires placet-moderation-comment-done - It is saved; does not bubble.
 * @fires placet-moderation-words - What is typed and not sent has changed; does not bubble.
 * @fires placet-moderation-comment-stale - It was changed elsewhere and is to be read anew; does not bubble.
 * @fires cancel - Nothing is saved; does not bubble.
 */
export class EditElement extends CommentTool {
  #former: readonly FormerWords[] = [];
  /** What is edited is what was there when it was opened, not what came in meanwhile. */
  #seen: number | undefined;

  protected override heading({ edit }: CommentToolsStrings): string {
    return edit;
  }

  protected override async load(): Promise<void> {
    this.#seen = this.item?.version;
    this.#former = this.item ? ((await this.client?.edits(this.item.id)) ?? []) : [];
  }

  protected override content({ strings, formats }: ToolView): TemplateResult {
    return html`<form
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.#save(textOf(event, 'text'), textOf(event, 'why'));
        }}
      >
        <p class="fine">${strings.editHint}</p>
        <label
          >${strings.editText}
          <textarea
            name="text"
            rows="6"
            required
            maxlength="10000"
            dir="auto"
            .defaultValue=${this.item?.text ?? ''}
          ></textarea>
        </label>
        <label
          >${strings.editWhy}
          <input type="text" name="why" maxlength="500" dir="auto" autocomplete="off"
        /></label>
        ${this.buttons(strings, strings.save)}
      </form>
      ${
        this.#former.length === 0
          ? nothing
          : html`<h4>${strings.former}</h4>
              <ol class="list" role="list">
                ${this.#former.map(
                  ({ text, replacedAt }) =>
                    html`<li>
                      <blockquote dir="auto">${text}</blockquote>
                      <p class="fine">${strings.replaced(formats.full(replacedAt))}</p>
                    </li>`,
                )}
              </ol>`
      }`;
  }

  #save(text: string, why: string): Promise<void> {
    return this.run(async () => {
      if (!this.item) return;
      const { id, version } = this.item;
      const note = why === '' ? {} : { note: why };
      try {
        await this.client?.edit(id, { version: this.#seen ?? version, text, ...note });
      } catch (error) {
        if ((error as { code?: unknown }).code === 'version_conflict') {
          // From here on, what the desk reads anew and shows is what is edited.
          this.#seen = undefined;
          const stale = new CommentStaleEvent();
          this.dispatchEvent(stale);
          await stale.reading;
        }
        throw error;
      }
      this.finish();
    });
  }
}
