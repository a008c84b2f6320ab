import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { type Conversation, nest, type ReplyNode, type ShownComment } from '../../core/index.js';
import { arrange } from './arrange.js';
import { commentTemplate, type CommentView } from './comment-template.js';

/** What the list draws besides its comments. */
export interface ListView extends CommentView {
  /** The root whose replies are being loaded. */
  readonly busy: string | undefined;
  readonly moreReplies: (root: string) => void;
  /** Draws again, once replies were folded or unfolded. */
  readonly update: () => void;
}

/** As many conversations as a screen holds: the others follow once these are painted. */
const firstMany = 4;

/**
 * Draws conversations, each comment in a list item that stays its own: new comments between the old
 * ones move nothing, and a form under a comment keeps what is typed in it.
 */
export class CommentList {
  readonly #folded = new Set<string>();
  #isPainted = false;
  #items = new Map<string, HTMLElement>();

  /** The first screen was painted. */
  get isPainted(): boolean {
    return this.#isPainted;
  }

  /** Makes a list show these conversations. */
  draw(
    list: Element,
    conversations: readonly Conversation[],
    seen: Omit<ListView, 'isPainted'>,
  ): void {
    const view = { ...seen, isPainted: this.#isPainted };
    const before = this.#items;
    this.#items = new Map();
    if (!this.#isPainted) {
      requestAnimationFrame(() =>
        setTimeout(() => {
          this.#isPainted = true;
          view.update();
        }),
      );
    }
    const items = conversations
      .slice(0, this.#isPainted ? undefined : firstMany)
      .map(({ root, replies, remaining }) =>
        this.#item(
          before,
          view,
          { comment: root, children: nest(root, replies), inReplyTo: undefined },
          remaining,
        ),
      );
    arrange(list, items);
  }

  #item(
    before: ReadonlyMap<string, HTMLElement>,
    view: ListView,
    { comment, children, inReplyTo }: ReplyNode,
    remaining = 0,
  ): HTMLElement {
    const { id } = comment;
    const item = before.get(id) ?? document.createElement('li');
    this.#items.set(id, item);
    const isFolded = this.#folded.has(id);
    const fold = (folds: boolean): void => {
      if (folds) this.#folded.add(id);
      else this.#folded.delete(id);
      view.update();
    };
    const replies = count(children) + remaining;
    const folding = replies > 0 ? { replies, isFolded, toggle: () => fold(!isFolded) } : undefined;
    // What is folded is still found by find-in-page and by a permalink, which unfold it.
    render(
      html`${commentTemplate(view, comment, inReplyTo, folding)}
        <ol
          class="replies"
          role="list"
          hidden=${children.length === 0 ? '' : isFolded ? 'until-found' : nothing}
          @beforematch=${() => fold(false)}
        ></ol>
        ${isFolded ? nothing : more(view, comment, remaining)}`,
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

/** How many comments stand below. */
function count(nodes: readonly ReplyNode[]): number {
  return nodes.reduce((sum, { children }) => sum + 1 + count(children), 0);
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
