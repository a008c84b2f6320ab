import { html, type TemplateResult } from 'lit';
import type { CommentToolsStrings } from '../../strings/comment-tools/strings.js';
import { textOf } from '../statement/text-of.js';
import { CommentTool, type ToolView } from './comment-tool.js';

/**
 * Answers a comment in the name of the site, a part of `<placet-moderation>`.
 *
 * @customElement placet-moderation-reply
 * @fires placet-moderation-comment-done - It is published; does not bubble.
 * @fires placet-moderation-words - What is typed and not sent has changed; does not bubble.
 * @fires cancel - It is not sent; does not bubble.
 */
export class ReplyElement extends CommentTool {
  protected override heading({ reply }: CommentToolsStrings): string {
    return reply;
  }

  protected override content({ strings }: ToolView): TemplateResult {
    return html`<form
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.#send(textOf(event, 'text'), textOf(event, 'name'));
      }}
    >
      <p class="fine">${strings.replyHint}</p>
      <label
        >${strings.replyText}
        <textarea name="text" rows="4" required maxlength="10000" dir="auto"></textarea>
      </label>
      <label
        >${strings.replyName}
        <input type="text" name="name" maxlength="80" dir="auto" autocomplete="off"
      /></label>
      ${this.buttons(strings, strings.send)}
    </form>`;
  }

  #send(text: string, name: string): Promise<void> {
    return this.run(async () => {
      if (!this.item) return;
      await this.client?.reply(this.item, text, name);
      this.finish();
    });
  }
}
