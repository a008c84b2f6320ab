import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type Conversation, nest, type ThreadState } from '../../core/index.js';
import { commentTemplate, type CommentView, repliesTemplate } from './comment-template.js';

/** What the list draws besides its comments. */
export interface ThreadView extends CommentView {
  readonly state: ThreadState;
  readonly load: () => void;
  readonly more: () => void;
  readonly moreReplies: (root: string) => void;
  readonly fresh: () => void;
}

/** The list of conversations, or why there is none. */
export function threadTemplate(view: ThreadView): TemplateResult {
  const { state, strings } = view;
  return html`
    <div class="thread">
      <div class="fresh">
        <div role="status">
          ${
            state.fresh > 0
              ? html`<button class="main" part="fresh" @click=${view.fresh}>
                  ${strings.showNew(state.fresh)}
                </button>`
              : nothing
          }
        </div>
      </div>
      <div class="list" aria-busy=${state.status === 'loading' ? 'true' : 'false'}>
        ${state.status === 'ready' ? conversations(view) : instead(view)}
      </div>
    </div>
  `;
}

function conversations(view: ThreadView): TemplateResult {
  const { state, strings } = view;
  return html`
    <ol class="roots" role="list">
      ${repeat(
        state.conversations,
        ({ root }) => root.id,
        (one) => html`<li>${conversation(view, one)}</li>`,
      )}
    </ol>
    ${trouble(view)}
    ${
      state.hasMore
        ? html`<button
            class="more"
            part="more"
            aria-disabled=${state.busy === 'more' ? 'true' : 'false'}
            @click=${view.more}
          >
            ${strings.showMore}
          </button>`
        : nothing
    }
  `;
}

function conversation(
  view: ThreadView,
  { root, replies, remaining }: Conversation,
): TemplateResult {
  const { strings, state } = view;
  return html`
    ${commentTemplate(view, root)} ${repliesTemplate(view, nest(replies))}
    ${
      remaining > 0
        ? html`<button
            class="plain more-replies"
            part="more-replies"
            aria-disabled=${state.busy === root.id ? 'true' : 'false'}
            @click=${() => {
              view.moreReplies(root.id);
            }}
          >
            ${strings.showReplies(remaining)}
          </button>`
        : nothing
    }
  `;
}

function trouble({ state, strings }: ThreadView): TemplateResult {
  return html`<p class="trouble" role="status">${state.trouble ? strings.failed : nothing}</p>`;
}

/** What stands where the comments will be, as high as a few of them, so that nothing jumps. */
function instead({ state, strings, load }: ThreadView): TemplateResult {
  if (state.status === 'idle' || state.status === 'loading') {
    return html`
      <p class="said muted" role="status">${strings.loading}</p>
      <div class="ghosts" aria-hidden="true"><i></i><i></i><i></i></div>
    `;
  }
  if (state.status === 'empty') {
    return html`<p class="state" part="empty">${strings.empty}</p>`;
  }
  const isOffline = state.status === 'offline';
  return html`
    <div class="state" part="trouble" role="alert">
      <p>${isOffline ? strings.offline : strings.failed}</p>
      <button @click=${load}>${strings.tryAgain}</button>
    </div>
  `;
}
