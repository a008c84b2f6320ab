import type { AuthorView, ModerationItem, Standing, View } from '@placet/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import type { CommentToolsStrings } from '../../strings/comment-tools/strings.js';
import { textOf } from '../statement/text-of.js';
import { CommentDoneEvent, CommentTool, type ToolView } from './comment-tool.js';

const views: readonly View[] = ['pending', 'published', 'spam', 'refused', 'trash'];
const standings: readonly Standing[] = ['none', 'trusted', 'held', 'banned'];

/**
 * One author over all pages: how many comments of theirs are where, what they say, and how they are judged from now on;
 * a part of `<placet-moderation>`.
 *
 * @customElement placet-moderation-author
 * @fires placet-moderation-comment-done - They are judged otherwise from now on; does not bubble.
 * @fires placet-moderation-words - What is typed and not sent has changed; does not bubble.
 * @fires cancel - Somebody leaves; does not bubble.
 */
export class AuthorElement extends CommentTool {
  protected override readonly firstField: string = 'h3';

  #author: AuthorView | undefined;
  #comments: readonly ModerationItem[] = [];

  protected override heading({ author }: CommentToolsStrings): string {
    return author(this.item?.author.name ?? '');
  }

  protected override async load(): Promise<void> {
    const { client, item } = this;
    if (!client || !item || item.standing === null) return;
    const { id } = item.author;
    this.#author = await client.author(id);
    const { counts } = this.#author;
    const some = await Promise.all(
      views.filter((view) => counts[view] > 0).map((view) => client.commentsOf(id, view)),
    );
    this.#comments = some
      .flat()
      .filter((comment) => comment.id !== item.id)
      .toSorted((a, b) => b.createdAt - a.createdAt);
  }

  protected override content(view: ToolView): TemplateResult {
    const { strings } = view;
    const author = this.#author;
    return html`${
        this.item?.standing === null
          ? html`<p>${strings.unknownAuthor}</p>`
          : author
            ? this.#known(author, view)
            : nothing
      }
      <p class="buttons">
        <button type="button" class="quiet" @click=${() => this.cancel()}>${strings.cancel}</button>
      </p>`;
  }

  #known(
    { counts, standing, by, at, note }: AuthorView,
    { strings, formats }: ToolView,
  ): TemplateResult {
    const where = views
      .filter((view) => counts[view] > 0)
      .map((view) => strings.counts(view, counts[view]));
    const now = Date.now();
    return html`<p>${where.join(' · ')}</p>
      <form
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.#set(textOf(event, 'standing') as Standing, textOf(event, 'why'), strings);
        }}
      >
        <fieldset>
          <legend>${strings.standing}</legend>
          ${standings.map(
            (one) =>
              html`<label class="choice">
                <input
                  type="radio"
                  name="standing"
                  .value=${one}
                  ?checked=${one === standing}
                /><span>${strings.standings[one]}</span></label
              >`,
          )}
          ${
            by === null || at === null
              ? nothing
              : html`<p class="fine">
                  ${strings.setBy(by, formats.ago(at, now))} <span dir="auto">${note}</span>
                </p>`
          }
          <label
            >${strings.standingWhy}
            <input type="text" name="why" maxlength="500" dir="auto" autocomplete="off"
          /></label>
          <p class="buttons"><button class="verdict">${strings.set}</button></p>
        </fieldset>
      </form>
      <h4>${strings.recent}</h4>
      ${
        this.#comments.length === 0
          ? html`<p>${strings.noRecent}</p>`
          : html`<ol class="list" role="list">
              ${this.#comments.map(
                ({ text, createdAt, state, page, thread }) =>
                  html`<li>
                    <blockquote dir="auto">${text}</blockquote>
                    <p class="fine">
                      ${state === 'deleted' ? nothing : html`${strings.states[state]} · `}
                      <time datetime=${new Date(createdAt).toISOString()}
                        >${formats.ago(createdAt, now)}</time
                      >
                      · <bdi>${page?.title ?? thread}</bdi>
                    </p>
                  </li>`,
              )}
            </ol>`
      }`;
  }

  #set(standing: Standing, why: string, strings: CommentToolsStrings): Promise<void> {
    return this.run(async () => {
      if (!this.item) return;
      const change = { standing, ...(why === '' ? {} : { note: why }) };
      this.#author = await this.client?.setStanding(this.item.author.id, change);
      this.say(strings.done);
      this.requestUpdate();
      await this.updateComplete;
      this.dropWords();
      // Stays open: who has just banned somebody wants to see what else they wrote.
      this.dispatchEvent(new CommentDoneEvent());
    });
  }
}
