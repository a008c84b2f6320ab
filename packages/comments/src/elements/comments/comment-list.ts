import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { type Conversation, nest, type ReplyNode, type ShownComment } from '../../core/index.js';
import { arrange } from './arrange.js';
import { commentTemplate, type CommentView } from './comment-template.js';

/** What the list draws besides its comments. */
export interface ListView extends CommentView {
  /** The root whose replies are being loaded. */
  readonly busy: string | undefined;
  readonly moreReplies: (root: string) => void;
}

/**
 * Draws conversations, each comment in a list item that stays its own: new comments between the old
 * ones move nothing, and a form under a comment keeps what is typed in it.
 */
export class CommentList {
  #items = new Map<string, HTMLElement>();

  /** Makes a list show these conversations. */
  draw(list: Element, conversations: readonly Conversation[], view: ListView): void {
    const before = this.#items;
    this.#items = new Map();
    const items = conversations.map(({ root, replies, remaining }) =>
      this.#item(
        before,
        view,
        { comment: root, children: nest(replies), inReplyTo: undefined },
        more(view, root, remaining),
      ),
    );
    arrange(list, items);
  }

  #item(
    before: ReadonlyMap<string, HTMLElement>,
    view: ListView,
    { comment, children, inReplyTo }: ReplyNode,
    after: TemplateResult | typeof nothing = nothing,
  ): HTMLElement {
    const item = before.get(comment.id) ?? document.createElement('li');
    this.#items.set(comment.id, item);
    render(
      html`${commentTemplate(view, comment, inReplyTo)}
        <ol class="replies" role="list" ?hidden=${children.length === 0}></ol>
        ${after}`,
      item,
    );
    const list = item.querySelector(':scope > ol');
    if (list)
      arrange(
        list,
        children.map((child) => this.#item(before, view, child)),
      );
    return item;
  }
}

function more(
  { strings, busy, moreReplies }: ListView,
  { id }: ShownComment,
  remaining: number,
): TemplateResult | typeof nothing {
  if (remaining === 0) return nothing;
  return html`<button
    class="plain more-replies"
    part="more-replies"
    aria-disabled=${busy === id ? 'true' : 'false'}
    @click=${() => {
      moreReplies(id);
    }}
  >
    ${strings.showReplies(remaining)}
  </button>`;
}
