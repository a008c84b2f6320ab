import { relativeTime } from '@placet/base/core';
import type { OwnComment, Vote } from '@placet/protocol';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ShownComment } from '../../core/index.js';
import type { Format } from '../../strings/format.js';
import type { CommentsStrings } from '../../strings/strings.js';
import { avatarTemplate } from './avatar-template.js';
import { bodyTemplate, linkTemplate } from './body-template.js';

/** What a comment needs to be drawn, and what is called when it is used. */
export interface CommentView {
  readonly strings: CommentsStrings;
  /**
   * The first screen was painted: what is drawn without, and can wait that long, comes now. Above all whatever `Intl`
   * writes, whose first use costs as much as drawing a screen of comments.
   */
  readonly isPainted: boolean;
  /** Dates in the language of the strings. */
  readonly format: Format;
  /** What is said about one's own comment that is not public: there a little later. */
  readonly badge: (comment: OwnComment) => TemplateResult | typeof nothing;
  /** What its author can do with it. */
  readonly actions: (comment: ShownComment) => TemplateResult | typeof nothing;
  /** What stands in place of its text while its author edits it. */
  readonly editor: (comment: ShownComment) => TemplateResult | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The comment in the address of the page. */
  readonly target: string | undefined;
  /** The comment that is being answered. */
  readonly answering: string | undefined;
  readonly closed: boolean;
  /** The form under the comment that is being answered. */
  readonly form: (comment: ShownComment) => TemplateResult;
  readonly isOwn: (id: string) => boolean;
  readonly report: (comment: ShownComment) => void;
  /** How many find it useful, and whether this device does. */
  readonly vote: (comment: ShownComment) => Pick<Vote, 'votes' | 'mine'>;
  readonly toggleVote: (comment: ShownComment) => void;
  readonly reply: (comment: ShownComment) => void;
  readonly follow: (id: string) => void;
}

/** The replies below a comment, which can be folded. */
export interface Folding {
  readonly replies: number;
  readonly isFolded: boolean;
  readonly toggle: () => void;
}

/** One comment with its head, its text and its button. */
export function commentTemplate(
  view: CommentView,
  comment: ShownComment,
  inReplyTo?: ShownComment,
  folding?: Folding,
): TemplateResult {
  const { strings } = view;
  const { id, state, author } = comment;
  const isDeleted = author === null || state === 'deleted';
  const isPublic = state === 'published';
  return html`
    <article
      id="comment-${id}"
      part="comment"
      class="comment ${isPublic ? '' : state} ${view.target === id ? 'target' : ''}"
      tabindex="-1"
      aria-labelledby="by-${id} at-${id}"
    >
      ${
        view.isPainted
          ? avatarTemplate(isDeleted ? undefined : author.id)
          : html`<svg class="avatar" aria-hidden="true"></svg>`
      }
      <header>
        <span class="name" id="by-${id}">
          ${isDeleted ? html`<span class="muted">${strings.deleted}</span>` : name(strings, comment)}
        </span>
        ${author?.role ? html`<span class="role" part="role">${strings.siteRole}</span>` : nothing}
        ${time(view, comment)}
        ${comment.pinned ? html`<span class="muted" part="pinned">${strings.pinned}</span>` : nothing}
        ${
          inReplyTo
            ? html`<span class="muted answers"
                >${strings.inReplyTo}
                <a href=${permalink(inReplyTo.id)}
                  ><bdi>${inReplyTo.author?.name || strings.anonymous}</bdi></a
                ></span
              >`
            : nothing
        }
        ${badge(view, comment)}
      </header>
      ${
        isDeleted
          ? nothing
          : (view.editor(comment) ??
            html`<div class="body" part="body">${bodyTemplate(comment.body)}</div>`)
      }
      <footer>
        ${
          isPublic && !isDeleted && !view.closed
            ? html`<button
                class="plain"
                part="reply"
                id="reply-${id}"
                aria-labelledby="reply-${id} by-${id}"
                aria-expanded=${view.answering === id ? 'true' : 'false'}
                @click=${() => view.reply(comment)}
              >
                ${strings.reply}
              </button>`
            : nothing
        }
        ${
          folding
            ? html`<button
                class="plain"
                part="fold"
                aria-describedby="by-${id}"
                aria-expanded=${folding.isFolded ? 'false' : 'true'}
                @click=${folding.toggle}
              >
                ${view.isPainted ? strings.replyCount(folding.replies) : folding.replies}
              </button>`
            : nothing
        }
        ${isPublic && !isDeleted && comment.votes !== undefined ? useful(view, comment) : nothing}
        ${view.actions(comment)}
        ${
          isPublic && !isDeleted && !view.isOwn(id)
            ? html`<button
                class="plain quiet"
                part="report"
                aria-describedby="by-${id}"
                @click=${() => view.report(comment)}
              >
                ${strings.report}
              </button>`
            : nothing
        }
      </footer>
    </article>
    ${view.answering === id ? view.form(comment) : nothing}
  `;
}

function useful(
  { strings, vote, toggleVote, isOwn }: CommentView,
  comment: ShownComment,
): TemplateResult {
  const { votes, mine } = vote(comment);
  return html`<button
    class="plain"
    part="useful"
    aria-pressed=${mine ? 'true' : 'false'}
    aria-describedby="by-${comment.id}"
    ?disabled=${isOwn(comment.id)}
    @click=${() => toggleVote(comment)}
  >
    ${strings.useful(votes)}
  </button>`;
}

/** The address of a comment: the page's own, whatever a base element says. */
export function permalink(id: string): string {
  return `${location.pathname}${location.search}#comment-${id}`;
}

function name(strings: CommentsStrings, { author }: ShownComment): TemplateResult {
  const text = html`<bdi part="author">${author?.name || strings.anonymous}</bdi>`;
  return author?.website ? linkTemplate(author.website, text) : text;
}

function time(
  { strings, format, now, follow, isPainted }: CommentView,
  comment: ShownComment,
): TemplateResult {
  const { id, createdAt, editedAt } = comment;
  return html`<span class="muted">
    <a
      class="time"
      part="permalink"
      id="at-${id}"
      href=${permalink(id)}
      @click=${() => {
        follow(id);
      }}
      ><time
        datetime=${new Date(createdAt).toISOString()}
        title=${isPainted ? format.absoluteTime(createdAt) : nothing}
        >${isPainted ? format.relativeTime(relativeTime(createdAt, now)) : nothing}</time
      ></a
    >${editedAt === null ? nothing : html` (${strings.edited})`}
  </span>`;
}

/** As high as a line from the beginning, so that nothing moves when the words come. */
function badge(view: CommentView, comment: ShownComment): TemplateResult | typeof nothing {
  return 'reasons' in comment && comment.state !== 'published' && comment.state !== 'deleted'
    ? html`<p class="badge" part="state">${view.badge(comment)}</p>`
    : nothing;
}
